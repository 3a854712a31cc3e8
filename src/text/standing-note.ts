/** What stands under Ghi chú beside a unit's figures, on Xếp hạng and in documents. */
interface Noted {
  readonly provisional: boolean;
  /** '' where the rounded index says it all. */
  readonly exactIndex: string;
}

export function standingNote({ provisional, exactIndex }: Noted): string {
  const notes = [provisional ? 'Tạm tính' : '', exactIndex && `Chỉ số ${exactIndex}`];
  return notes.filter((note) => note !== '').join('; ');
}
