import { binding } from './binding.js';

/** What the kernel says of a BPF program (`struct bpf_prog_info`, linux/bpf.h). */
export interface BpfProgram {
  /** Its name, at most 15 characters; empty when it has none. */
  name: string;
  /** Hash of its instructions, 16 hex digits. */
  tag: string;
  /** Translated to machine code. */
  isJited: boolean;
  /** When it was loaded, in ns since boot. */
  loadTime: bigint;
  createdByUid: number;
  /** Id of its type information, 0 for none. */
  btfId: number;
}

/** Where the members stand, in bytes; a kernel that knows fewer of them leaves zeros. */
const TAG = 8;
const TAG_SIZE = 8;
const JITED_LENGTH = 16;
const LOAD_TIME = 40;
const CREATED_BY_UID = 48;
const NAME = 64;
const NAME_SIZE = 16;
const BTF_ID = 128;
/** Room up to the last of these; the struct goes on. */
const SIZE = 136;

/**
 * What is known of a BPF program, such as the one that XDP runs on a link.
 *
 * @param id as `IFLA_XDP_PROG_ID` has it
 * @returns `undefined` when it has gone, or may not be looked into: that takes CAP_SYS_ADMIN or CAP_BPF
 */
export function bpfProgram(id: number): BpfProgram | undefined {
  const info = new Uint8Array(SIZE);
  if (binding().bpfProgramInfo(id, info) < 0) return undefined;
  const u32 = new Uint32Array(info.buffer);
  const name = Buffer.from(info.buffer, NAME, NAME_SIZE).toString('latin1');
  return {
    name: name.replace(/\0.*$/s, ''),
    tag: Buffer.from(info.buffer, TAG, TAG_SIZE).toString('hex'),
    isJited: u32[JITED_LENGTH / 4] !== 0,
    loadTime: new BigUint64Array(info.buffer)[LOAD_TIME / 8]!,
    createdByUid: u32[CREATED_BY_UID / 4]!,
    btfId: u32[BTF_ID / 4]!,
  };
}
