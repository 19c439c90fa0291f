// Loaded into every child before its own code: a parent that dies in any way takes its children with it.
const grace = 5_000;

process.on("disconnect", () => {
  setTimeout(() => process.exit(1), grace);
  process.kill(process.pid, "SIGTERM");
});
