// Loaded into the server before anything else: when the command that started it is killed outright, the
// channel between the two closes, and the server ends instead of staying on with nobody to stop it.
if (process.send) process.on('disconnect', () => process.exit(1))
