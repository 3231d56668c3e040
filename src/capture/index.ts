export { type DecodedMessage, decodeDatagram, type MessageHeader } from './decode.js';
export { CaptureFormatError } from './errors.js';
export { type CapturedDatagram, LINKTYPE_NETLINK } from './format.js';
export { FAMILIES, operationOf } from './operations.js';
export { isNativeCapture, readCapture } from './read.js';
export { CaptureWriter, writeCapture } from './write.js';
