// Imported first, for its effect: everything after it may use what Node 20.9 has. Only old syntax here, so that an old Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error('Hoplens needs Node.js 20.9 or newer; this is ' + process.versions.node + '.');
  process.exit(1);
}
