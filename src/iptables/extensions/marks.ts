import { hex, option, valueAndMask } from '../text.js';
import type { InfoOf, Rows } from './row.js';

type MarkMatch = InfoOf<'match mark 1'>;
const ALL = 0xffffffff;

/** Options of a match `mark`. */
export function saveMark({ mark, mask, invert }: MarkMatch): string {
  return option(invert !== 0, '--mark', valueAndMask(mark, mask));
}

function translateMark(mark: number, mask: number, isInverted: boolean): string {
  if (mask !== ALL) return ` and ${hex(mask)} ${isInverted ? '!=' : '=='} ${hex(mark)}`;
  return ` ${isInverted ? '!= ' : ''}${hex(mark)}`;
}

function translateSetMark(mark: number, mask: number): string {
  const kept = `${hex(~mask)}`;
  if (mask === ALL) return `${hex(mark)}`;
  if (mark === 0) return `mark and ${kept}`;
  if (mark === mask) return `mark or ${hex(mark)}`;
  return mask === 0 ? `mark xor ${hex(mark)}` : `mark and ${kept} xor ${hex(mark)}`;
}

type SetMark = InfoOf<'target CONNMARK 2'>;
const SET = 0;
const directions = ['--left-shift-mark', '--right-shift-mark'] as const;

function saveConnmark({ mode, ctmark, ctmask, nfmask, shiftDir, shiftBits }: SetMark): string {
  const shift = shiftBits === 0 ? '' : ` ${directions[shiftDir] ?? directions[0]} ${shiftBits}`;
  if (mode === SET) return ` --set-xmark ${hex(ctmark)}/${hex(ctmask)}${shift}`;
  return ` --${mode === 1 ? 'save' : 'restore'}-mark --nfmask ${hex(nfmask)} --ctmask ${hex(ctmask)}${shift}`;
}

/** Marks of packets and connections. */
export const markRows: Rows = {
  'match mark 1': {
    save: saveMark,
    translate: ({ mark, mask, invert }) => `meta mark${translateMark(mark, mask, invert !== 0)}`,
  },
  'match connmark 1': {
    save: saveMark,
    translate: ({ mark, mask, invert }) => `ct mark${translateMark(mark, mask, invert !== 0)}`,
  },
  'target MARK 2': {
    save: ({ mark, mask }) => ` --set-xmark ${hex(mark)}/${hex(mask)}`,
    translate: ({ mark, mask }) => `meta mark set ${translateSetMark(mark, mask)}`,
  },
  'target CONNMARK 1': { save: (info) => saveConnmark({ ...info, shiftDir: 0, shiftBits: 0 }) },
  'target CONNMARK 2': { save: saveConnmark },
  'target CONNSECMARK 0': { save: ({ mode }) => ` --${mode === 1 ? 'save' : 'restore'}` },
  'target SECMARK 0': { save: ({ secctx }) => ` --selctx ${secctx}` },
  'target SECMARK 1': { save: ({ secctx }) => ` --selctx ${secctx}` },
};
