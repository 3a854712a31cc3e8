/** One Vietnamese sentence for each fault of a criteria table, with the row where it stands. */
import type { CriteriaFault, CriteriaFaultCode } from '../catalogue/criteria-fault';
import type { RuleIssue } from '../core/issue';
import { issueMessage } from './issue-message';
import { cut, quote } from './quote';

export function criteriaFaultMessage({ row, fault }: CriteriaFault): string {
  return row === 0 ? capitalise(faultText(fault)) : `Dòng ${row}: ${faultText(fault)}`;
}

function faultText(fault: CriteriaFaultCode): string {
  switch (fault.code) {
    case 'emptyTable':
      return 'bảng không có dòng tiêu chí nào; cột A cần mã như 1, 1.1, 1.1.1';
    case 'codeMissing':
      return 'thiếu mã ở cột A';
    case 'codeMalformed':
      return `mã ${quote(fault.text)} không đúng dạng 1, 1.1, 1.1.1 hoặc 1.1.1.a`;
    case 'codeDuplicate':
      return `mã ${fault.text} trùng với dòng ${fault.firstRow}`;
    case 'orphan':
      return `mã ${fault.text} không có dòng cha ${fault.parent}`;
    case 'nameMissing':
      return 'thiếu nội dung ở cột B';
    case 'textLooksLikeFormula':
      return `nội dung không được bắt đầu bằng dấu bằng: ${quote(fault.text)}`;
    case 'groupWithoutCriteria':
      return `lĩnh vực ${fault.text} chưa có tiêu chí nào`;
    case 'parentHasMethod':
      return `dòng có dòng con thì không ghi cách tính (${quote(fault.text)})`;
    case 'maximumZero':
      return 'điểm tối đa phải lớn hơn 0';
    case 'maximumMismatch':
      return `điểm tối đa ghi ${cut(fault.stated)} nhưng các dòng con cộng lại là ${fault.sum}`;
    case 'totalMismatch':
      return `tổng điểm ghi ${cut(fault.stated)} nhưng các lĩnh vực cộng lại là ${fault.sum}`;
    case 'scaleAboveMaximum':
      return `thang điểm cho nhiều hơn điểm tối đa ở ${quote(fault.part)}`;
    default:
      return issueMessage(fault satisfies RuleIssue);
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
