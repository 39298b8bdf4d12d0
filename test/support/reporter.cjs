// Mocha's spec reporter with one more line: "N passed, N failed", which CI reads as the closing line of the run.
const { reporters } = require('mocha')

module.exports = class Reporter extends reporters.Spec {
  epilogue() {
    super.epilogue()
    console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`)
  }
}
