import type { LogFault } from "../playthrough/log";
import type { PlayFault } from "../playthrough/view";

export function playFault(fault: PlayFault): string {
  switch (fault.code) {
    case "impossible-move":
      return `这份记录损坏了：第 ${fault.at + 1} 步在这里走不通。它之前的都还在，可以从那里接着谈；原来的记录会留在导出的数据里。`;
    case "other-scenario":
      return "这份记录是另一个场景的，不能在这里继续。请回书架，打开它自己的场景。";
    case "other-version":
      return "这个场景的内容改过了，旧的记录接不上。请重新开始；旧记录会留在导出的数据里。";
    case "other-rules":
      return "谈心的规则更新过了，旧的记录接不上。请重新开始；旧记录会留在导出的数据里。";
    case "unknown-variant":
      return "这份记录用的情形，这个场景里没有。请重新开始。";
    case "runaway":
      return "剧本在这里转不出来了。你说过的话都存着；请退回一步，换一种说法，并告诉出题的人。";
    case "too-many-lines":
      return "剧本在这里说个没完。你说过的话都存着；请退回一步，换一种说法，并告诉出题的人。";
    case "too-much-text":
      return "剧本在这里吐出的文字太多。你说过的话都存着；请退回一步，换一种说法，并告诉出题的人。";
    case "too-many-choices":
      return "剧本在这里给出的说法太多，排不下。你说过的话都存着；请退回一步，并告诉出题的人。";
    case "script-error":
      return `剧本在这里出了错（${fault.message}）。你说过的话都存着；请退回一步，换一种说法，并告诉出题的人。`;
    case "no-way-on":
      return "剧本在这里断了，没有结局。你说过的话都存着；请退回一步，换一种说法，并告诉出题的人。";
    case "all-choices-hidden":
      return "这里的每种说法都要凭你没记下的话。请退回一步，先记下听到的，或换一种说法。";
  }
}

export function logFault(fault: LogFault): string {
  switch (fault.code) {
    case "not-json":
      return "这不是一份完整的 JSON。请重新导出，再选那个文件。";
    case "not-a-log":
      return `这不是一份会话记录：“${fault.field}”一项缺失或不对。请重新导出。`;
    case "bad-move":
      return `记录的第 ${fault.at + 1} 步读不懂。请用没有改动过的文件。`;
  }
}
