// Loaded before the command that is measured: at its end, writes its peak of resident memory, in kB, to descriptor 3.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))
