/** What `new`, `pack` and `dev` say. */
const zh = {
  newScenario: {
    needsName: "请给剧本起个名字，例如:npx rapport new morning-rush",
    badSlug: (slug: string) =>
      `“${slug}”不能作剧本的名字：只用小写英文字母、数字和连字符，最多 60 个，例如 morning-rush。`,
    exists: (path: string) => `${path} 已经有了，没有动它。换一个名字，或先把它移走。`,
    made: (path: string, slug: string) => `已建好 ${path}：一个小而完整的剧本，中英文都有。接下来:
  npx rapport dev ${path}     在浏览器里边写边演
  npx rapport check ${path}   写完一段就检查一次
  npx rapport pack ${path}    打成 ${slug}.rapport，交给别人`,
  },
  pack: {
    refused: "剧本有错误，没有打包：",
    solving: (variant: string, states: number) => `${variant}：已走过 ${states} 个状态…`,
    made: (file: string, kilobytes: number, files: number) =>
      `${file}:${kilobytes} KB,${files} 个文件。拖到书架上就能打开。`,
    range: (variant: string, status: "exact" | "bounded") =>
      `  ${variant}：分数范围${status === "exact" ? "精确" : "只有界限"}`,
    tooLarge: (kilobytes: number, limit: number) =>
      `打包后有 ${kilobytes} KB，书架只收 ${limit} KB 以内的。请拆成几个剧本。`,
  },
  dev: {
    ready: (path: string) => `${path} 在书架上，保存即更新。按 Ctrl-C 停止。`,
    noVite: "这里没有装开发工具；请先运行 npm install。",
    badPort: "--port 1..65535",
    busy: (why: string) => `开不了：${why}`,
  },
};

const en: typeof zh = {
  newScenario: {
    needsName: "Give the scenario a name, as in: npx rapport new morning-rush",
    badSlug: (slug) =>
      `“${slug}” cannot be the name of a scenario: small letters a–z, digits and hyphens only, 60 at most, as in morning-rush.`,
    exists: (path) =>
      `${path} is there already and was not touched. Choose another name, or move it away.`,
    made: (
      path,
      slug,
    ) => `${path} is ready: a small complete scenario in Chinese and English. What next:
  npx rapport dev ${path}     see it on the stage while you write
  npx rapport check ${path}   check it after every part
  npx rapport pack ${path}    make ${slug}.rapport, to hand on`,
  },
  pack: {
    refused: "The scenario has errors and was not packed:",
    solving: (variant, states) => `${variant}: ${states} states so far…`,
    made: (file, kilobytes, files) =>
      `${file}: ${kilobytes} KB, ${files} files. Drop it on a shelf to open it.`,
    range: (variant, status) =>
      `  ${variant}: range of scores ${status === "exact" ? "exact" : "within bounds only"}`,
    tooLarge: (kilobytes, limit) =>
      `Packed it has ${kilobytes} KB; a shelf takes ${limit} KB at most. Make several scenarios of it.`,
  },
  dev: {
    ready: (path) => `${path} is on the shelf; a save shows at once. Ctrl-C stops it.`,
    noVite: "The tools for development are not installed; run npm install first.",
    badPort: "--port 1..65535",
    busy: (why) => `It cannot be served: ${why}`,
  },
};

export const AUTHORING_WORDS = { zh, en };
