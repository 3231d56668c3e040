// A BPF program as `ip link set xdp obj FILE` wants it, an ELF object, without a compiler.

const encoder = new TextEncoder();

/** `r0 = 2; exit`: XDP_PASS. An instruction has eight bytes: code, registers, offset, number. */
const PASS = Uint8Array.of(0xb7, 0, 0, 0, 2, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0);

const EM_BPF = 247;
const SHT = { progbits: 1, symtab: 2, strtab: 3 } as const;
const ALLOC = 2;
const ALLOC_EXEC = 6;
const HEADER = 64;

interface Section {
  name: string;
  type: number;
  bytes: Uint8Array;
  flags?: number;
  link?: number;
  info?: number;
  entry?: number;
}

/** A table of texts, each with a 0 behind it, and where each begins. */
function strings(texts: readonly string[]): { bytes: Uint8Array; at: (text: string) => number } {
  const all = `\0${texts.join('\0')}\0`;
  return { bytes: encoder.encode(all), at: (text) => all.indexOf(`\0${text}\0`) + 1 };
}

/** `struct Elf64_Sym` of a global function at the start of a section. */
function symbol(name: number, section: number, size: number): Uint8Array {
  const bytes = new Uint8Array(48); // the first symbol is none
  const view = new DataView(bytes.buffer, 24);
  view.setUint32(0, name, true);
  view.setUint8(4, 0x12); // STB_GLOBAL, STT_FUNC
  view.setUint16(6, section, true);
  view.setBigUint64(16, BigInt(size), true);
  return bytes;
}

function header(sections: number, at: number): Uint8Array {
  const bytes = new Uint8Array(HEADER);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]); // ELF, 64 bits, little-endian
  view.setUint16(16, 1, true); // relocatable
  view.setUint16(18, EM_BPF, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(40, BigInt(at), true);
  view.setUint16(52, HEADER, true);
  view.setUint16(58, HEADER, true); // a section's header has as many bytes
  view.setUint16(60, sections, true);
  view.setUint16(62, sections - 1, true); // names of sections are the last
  return bytes;
}

/** An object with one program, in section `xdp`, that lets every packet pass. */
export function xdpObject(program: string): Uint8Array {
  const symbols = strings([program]);
  const names = ['xdp', 'license', '.symtab', '.strtab', '.shstrtab'];
  const sections: Section[] = [
    { name: 'xdp', type: SHT.progbits, bytes: PASS, flags: ALLOC_EXEC },
    { name: 'license', type: SHT.progbits, bytes: encoder.encode('GPL\0'), flags: ALLOC },
    {
      name: '.symtab',
      type: SHT.symtab,
      bytes: symbol(symbols.at(program), 1, PASS.length),
      link: 4,
      info: 1,
      entry: 24,
    },
    { name: '.strtab', type: SHT.strtab, bytes: symbols.bytes },
    { name: '.shstrtab', type: SHT.strtab, bytes: strings(names).bytes },
  ];
  return layOut(sections, strings(names).at);
}

/** The header, the sections at multiples of eight bytes, their headers behind them. */
function layOut(sections: readonly Section[], nameAt: (name: string) => number): Uint8Array {
  const padded = ({ bytes }: Section): number => (bytes.length + 7) & ~7;
  const end = sections.reduce((at, section) => at + padded(section), HEADER);
  const bytes = new Uint8Array(end + HEADER * (sections.length + 1));
  bytes.set(header(sections.length + 1, end));
  let at = HEADER;
  for (const [index, section] of sections.entries()) {
    const view = new DataView(bytes.buffer, end + HEADER * (index + 1), HEADER);
    view.setUint32(0, nameAt(section.name), true);
    view.setUint32(4, section.type, true);
    view.setBigUint64(8, BigInt(section.flags ?? 0), true);
    view.setBigUint64(24, BigInt(at), true);
    view.setBigUint64(32, BigInt(section.bytes.length), true);
    view.setUint32(40, section.link ?? 0, true);
    view.setUint32(44, section.info ?? 0, true);
    view.setBigUint64(48, 8n, true);
    view.setBigUint64(56, BigInt(section.entry ?? 0), true);
    bytes.set(section.bytes, at);
    at += padded(section);
  }
  return bytes;
}
