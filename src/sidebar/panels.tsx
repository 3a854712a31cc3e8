/** The eight panels over one sidebar state. All stay in the page; only the open one asks the server. */
import type { ComponentType } from 'preact';
import { NextYearSection } from './components/next-year';
import { TabPanel } from './components/tabs';
import { CriterionPanel } from './criterion/criterion-panel';
import { MonitoringPanel } from './monitoring/monitoring-panel';
import { RankingPanel } from './ranking/ranking-panel';
import { RemediationPanel } from './remediation/remediation-panel';
import { ReportsPanel } from './reports/reports-panel';
import { ExplanationSection } from './round/explanation/explanation-section';
import { PublicationSection } from './round/publication/publication-section';
import { StageSection } from './round/stage/stage-section';
import { PANELS, type PanelName, type PanelProps } from './state/use-sidebar';
import { ToolsPanel } from './tools/tools-panel';
import { UnitPanel } from './unit/unit-panel';

const PANEL: Readonly<Record<PanelName, ComponentType<PanelProps>>> = {
  unit: UnitPanel,
  criterion: CriterionPanel,
  ranking: RankingPanel,
  round: RoundPanel,
  remediation: RemediationPanel,
  monitoring: MonitoringPanel,
  reports: ReportsPanel,
  tools: ToolsPanel,
};

export function Panels(props: PanelProps) {
  return (
    <>
      {PANELS.map((name) => {
        const Panel = PANEL[name];
        return (
          <TabPanel key={name} name={name} isChosen={name === props.sidebar.panel}>
            <Panel {...props} />
          </TabPanel>
        );
      })}
    </>
  );
}

/** Đợt chấm: the round's stage and roles, the open explanations, the publication, the year to come. */
function RoundPanel(props: PanelProps) {
  return (
    <>
      <StageSection {...props} />
      <ExplanationSection {...props} />
      <PublicationSection {...props} />
      <NextYearSection {...props} />
    </>
  );
}
