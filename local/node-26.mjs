// Runs before `npm start` and `npm test`, on whatever Node the machine has. The pinned npm package `node` puts Node 26
// on the PATH of every npm script by an install script; where npm was told to run no such scripts, it is run here.
import { spawnSync } from 'node:child_process'

const onPath = spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout
if (Number.parseInt(onPath.slice(1), 10) < 26) {
  console.log(`Node ${onPath.trim()} is on the PATH; fetching the pinned Node 26 from the npm registry, once.`)
  const { status } = spawnSync('npm', ['rebuild', 'node', '--ignore-scripts=false'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('It could not be had. Install Node 26 yourself, or run `npm install` again with the network up.')
    process.exit(1)
  }
}
