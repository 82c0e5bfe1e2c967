import { connect } from 'node:net';

/** Record types of SSL and TLS: RFC 6101 §5.2.1, RFC 5246 §6.2.1. */
const HANDSHAKE = 0x16;
/** ECDHE-ECDSA and ECDHE-RSA with AES-128. */
const SUITES = [0xc0, 0x09, 0xc0, 0x13];
/** Supported groups: secp256r1 (RFC 8422 §5.1.1). */
const EXTENSIONS = [0, 10, 0, 4, 0, 2, 0, 23];

/** A client's first message by hand, for versions that OpenSSL does not speak any more: SSL 3.0 is 3.0, TLS 1.0 is 3.1. */
function clientHello(minor: number): Buffer {
  const body = [3, minor, ...Array<number>(32).fill(0x5a), 0, 0, SUITES.length, ...SUITES, 1, 0, 0, EXTENSIONS.length, ...EXTENSIONS];
  const message = [1, 0, 0, body.length, ...body];
  return Buffer.from([HANDSHAKE, 3, minor, 0, message.length, ...message]);
}

/** Whether a listener goes on with the handshake, rather than break it off. */
export function takesHello(port: number, minor: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (taken: boolean) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.on('error', settle(false)).on('end', settle(false)).on('close', settle(false));
    socket.on('data', (answer: Buffer) => {
      settle(answer[0] === HANDSHAKE)();
    });
    socket.write(clientHello(minor));
  });
}
