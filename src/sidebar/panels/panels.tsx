/** The seven panels over one sidebar state. All stay in the page; only the open one asks the server. */
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { TOOLS_PANEL } from '../../text/sidebar';
import { TabPanel } from '../components/tabs';
import type { Server } from '../../client/server';
import type { Sidebar } from '../state/use-sidebar';
import { CriterionPanel } from './criterion-panel';
import { RemediationPanel } from '../remediation/remediation-panel';
import { RoundPanel } from '../round/round-panel';
import { RankingPanel } from './ranking-panel';
import { ReportsPanel } from './reports-panel';
import { ToolsPanel } from './tools-panel';
import { UnitPanel } from './unit-panel';

export interface PanelsProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly sidebar: Sidebar;
  readonly onRefresh: () => void;
}

export function Panels({ server, round, sidebar, onRefresh }: PanelsProps) {
  const { panel, place, open, touch, say } = sidebar;
  const openCriterion = (code: string) => {
    open({ code }, 'criterion');
  };
  const refresh = () => {
    touch();
    onRefresh();
  };
  return (
    <>
      <TabPanel name="unit" isChosen={panel === 'unit'}>
        <UnitPanel {...{ server, round, sidebar }} onOpenCriterion={openCriterion} />
      </TabPanel>
      <TabPanel name="criterion" isChosen={panel === 'criterion'}>
        <CriterionPanel {...{ server, round, sidebar }} onOpenCriterion={openCriterion} />
      </TabPanel>
      <TabPanel name="ranking" isChosen={panel === 'ranking'}>
        <RankingPanel
          units={round.units}
          decimals={round.decimals}
          chosen={place.unit}
          onOpenUnit={(unit) => {
            open({ unit }, 'unit');
          }}
        />
      </TabPanel>
      <TabPanel name="round" isChosen={panel === 'round'}>
        <RoundPanel {...{ server, round, sidebar }} onChanged={refresh} />
      </TabPanel>
      <TabPanel name="remediation" isChosen={panel === 'remediation'}>
        <RemediationPanel {...{ server, round, sidebar }} onChanged={refresh} />
      </TabPanel>
      <TabPanel name="reports" isChosen={panel === 'reports'}>
        <ReportsPanel server={server} round={round} unit={place.unit} onSay={say} />
      </TabPanel>
      <TabPanel name="tools" isChosen={panel === 'tools'}>
        <ToolsPanel
          server={server}
          onRefresh={() => {
            refresh();
            say(TOOLS_PANEL.refreshed);
          }}
          onRepaired={refresh}
        />
      </TabPanel>
    </>
  );
}
