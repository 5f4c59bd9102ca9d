// defence: an answer without what was asked for is refused, whatever else it declares
// verdict: CompileError
const livebenchAnswer = (words: string[]) => Known.Answer(words);
exports.Positions = livebenchAnswer;
