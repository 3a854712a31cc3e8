// Starts Univer with its grid, toolbar and tabs inside an element of the page, in Vietnamese.
// Only the open packages; the same plugins for cells and formulas as create-univer.ts takes in Node.
import type { PluginCtor } from '@univerjs/core';
import { LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/vi-VN';
import type { Engine } from '../../univer/engine';
import { HighlightPlugin } from '../../univer/highlights/highlight-plugin';
import { drawLighter } from './lighter-drawing';
import { validateLighter } from './lighter-validation';

export function startGrid(container: HTMLElement): Engine {
  drawLighter();
  validateLighter();
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: {
        ...coreWords,
        ...conditionalFormattingWords,
        ...dataValidationWords,
        ...noteWords,
      },
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      // Results such as `33/33` are text on purpose; Univer would mark each of them.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  const seen = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config]: readonly [PluginCtor, unknown?] = Array.isArray(entry)
      ? entry
      : [entry];
    if (seen.has(plugin.pluginName)) continue;
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, plugin === UniverFormulaEnginePlugin ? BREATHING : config);
  }
  univer.registerPlugin(HighlightPlugin, { isDrawn: true });
  const api = FUniver.newAPI(univer);
  return { univer, api, ready: rendered(api) };
}

/** After how many formulas the engine lets the page draw and take keys; one of ours may take 100 ms. */
const BREATHING = { intervalCount: 1 };

function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listener.dispose();
      resolve();
    });
  });
}
