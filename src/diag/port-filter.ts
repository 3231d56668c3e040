import { BytecodeOp, encodeInetDiagBcOp, INET_DIAG_BC_OP_SIZE } from '../generated/inet-diag.js';
import { Writer } from '../wire/index.js';

/** A comparison takes two commands: itself, and one whose `no` is the number. */
const COMPARISON = 2 * INET_DIAG_BC_OP_SIZE;
/** A jump this far behind the end leaves the socket out (inet_diag_bc_run, net/ipv4/inet_diag.c). */
const BEYOND = 4;

/** The kernel's filter for sockets whose own port is one of a range: `INET_DIAG_REQ_BYTECODE`. */
export function portFilter(first: number, last: number): Uint8Array {
  const writer = new Writer();
  writeComparison(writer, BytecodeOp.sGe, first, COMPARISON);
  writeComparison(writer, BytecodeOp.sLe, last, 0);
  return writer.toBytes();
}

function writeComparison(w: Writer, code: BytecodeOp, port: number, behind: number): void {
  const no = COMPARISON + behind + BEYOND;
  encodeInetDiagBcOp(w, w.header(INET_DIAG_BC_OP_SIZE), { code, yes: COMPARISON, no });
  encodeInetDiagBcOp(w, w.header(INET_DIAG_BC_OP_SIZE), { no: port });
}
