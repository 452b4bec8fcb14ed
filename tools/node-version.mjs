// Imported first by every tool; so that an old Node gets as far as the message, the tools keep to the syntax of 2020.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `\n✗ 需要 Node 20.19 或更新版本，现在是 ${process.versions.node}。下载：https://nodejs.org\n` +
      `  Node 20.19 or newer is needed, this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
