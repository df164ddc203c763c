/* Loaded before every program of this project (node -r): it must parse on any Node there is. */
const needed = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    [
      `Overtake needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`,
      'Run it through npm ("npm start", "npm test"): "npm ci" installs Node 24 into node_modules for it.',
      'If "npm ci" found no Node for your system, install Node 24 from https://nodejs.org and try again.',
    ].join('\n'),
  );
  process.exit(2);
}

try {
  require.resolve('astro/package.json');
} catch {
  console.error('The packages of this project are not installed yet: run "npm ci" first.');
  process.exit(2);
}
