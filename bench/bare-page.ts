import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A static page of Next.js with nothing on it, built and served as Next.js does it: what everything else is measured by. */
export interface BarePage {
  url: string;
  stop(): void;
}

const LAYOUT = 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n';
const PAGE = 'export default function Page() { return <p>Nothing.</p>; }\n';

async function answers(url: string): Promise<void> {
  for (;;) {
    const found = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Builds and serves it on a port of the loopback interface. `root`: the repository, whose packages it uses. */
export async function serveBarePage(root: string, port: number): Promise<BarePage> {
  const folder = join(root, 'bench/.bare');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'app/layout.jsx'), LAYOUT);
  writeFileSync(join(folder, 'app/page.jsx'), PAGE);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  writeFileSync(join(folder, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`);
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The bare page could not be built: ${built.stdout}${built.stderr}`);
  const child: ChildProcess = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${String(port)}/`;
  await answers(url);
  return {
    url,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
