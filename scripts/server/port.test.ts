import { createServer, type AddressInfo } from 'node:net';

import { describe, expect, it } from 'vitest';

import { listen, requireFreePort, wishedPlace } from './port.mjs';

describe('wishedPlace', () => {
  it.each([
    [[], {}, 3000],
    [[], { PORT: '8080' }, 8080],
    [['--port', '81'], { PORT: '8080' }, 81],
    [['--port=81'], {}, 81],
    [['-p', '0'], {}, 0],
    [[], { PORT: '' }, 3000],
  ])('%j with %j is port %i of the loopback address', (args, env, port) => {
    expect(wishedPlace(args, env)).toEqual({ port, bind: '127.0.0.1' });
  });

  it.each([
    [['--bind', '0.0.0.0'], {}, '0.0.0.0'],
    [['--port', '1', '--bind=10.0.0.5'], { HOPLENS_BIND: '::' }, '10.0.0.5'],
    [['-p', '1'], { HOPLENS_BIND: '::' }, '::'],
    [[], { HOPLENS_BIND: '' }, '127.0.0.1'],
  ])('%j with %j listens on %s', (args, env, bind) => {
    expect(wishedPlace(args, env).bind).toBe(bind);
  });

  it.each([
    [['--port', 'abc'], {}, '“abc” is not a port'],
    [['--port', '65536'], {}, '“65536” is not a port'],
    [['--port', '-1'], {}, '“-1” is not a port'],
    [['--port='], {}, '“” is not a port'],
    [[], { PORT: '80a' }, '“80a” is not a port'],
    [['--port'], {}, 'Cannot make sense of “--port”'],
    [['--host', '0.0.0.0'], {}, 'Cannot make sense of “--host 0.0.0.0”'],
    [['--bind'], {}, 'Cannot make sense of “--bind”'],
    [['--bind', 'hoplens.example.com'], {}, '“hoplens.example.com” is not an address'],
    [[], { HOPLENS_BIND: 'all' }, '“all” is not an address'],
  ])('%j with %j is refused', (args, env, sentence) => {
    expect(() => wishedPlace(args, env)).toThrow(sentence);
  });
});

describe('a taken port', () => {
  it('is named, with the way out', async () => {
    const taken = createServer();
    const port: number = await listen(taken, 0);
    await expect(requireFreePort({ port, bind: '127.0.0.1' })).rejects.toThrow(`Port ${port} is taken`);
    await expect(requireFreePort({ port, bind: '127.0.0.1' })).rejects.toThrow('npm start');
    taken.close();
  });

  it('is on the loopback address only', async () => {
    const server = createServer();
    await listen(server, 0);
    const address: string | AddressInfo | null = server.address();
    expect(address).toMatchObject({ address: '127.0.0.1' });
    server.close();
  });
});
