import { z } from 'zod';

const ViewerFile = z.object({
  name: z.string(),
  bytes: z.number(),
  gzip: z.number(),
  /** Base64, as a content security policy names what stands inline. */
  sha256: z.string(),
});

/** What the build of the viewer made: `manifest.json` beside the files that it names. */
export const ViewerManifest = z.object({
  /** Hash of everything that the build read. */
  inputs: z.string(),
  /** The page of a share: the same for everybody, under this content security policy. */
  shell: ViewerFile.extend({ policy: z.string() }),
  /** What the page loads, by and by. */
  parts: z.array(ViewerFile),
  /** What a self-contained file holds inline. */
  script: ViewerFile,
  style: ViewerFile,
});
export type ViewerManifest = z.infer<typeof ViewerManifest>;
