//! axe-core in the page: what it finds wrong, and the names that screen readers get.

use std::env;

use anyhow::{Context, Result};
use serde_json::json;

use crate::Page;

const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

impl Page {
    /// Each violation in words, with the elements that it is about.
    pub async fn axe(&self) -> Result<Vec<String>> {
        self.load_axe().await?;
        let run = "const [rules, done] = arguments;
            const words = v => `${v.id} (${v.impact}): ${v.help}` +
                v.nodes.map(n => `\\n    ${n.target.join(' ')}: ${n.failureSummary.replace(/\\s+/g, ' ')}`).join('');
            axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
                .then(result => done(result.violations.map(words)), error => done(['axe failed: ' + error]))";
        let found = self.client.execute_async(run, vec![json!(RULES)]).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// The accessible name of a field.
    pub async fn accessible_name(&self, name: &str) -> Result<String> {
        self.load_axe().await?;
        let compute = "axe.setup(document);
            try { return axe.commons.text.accessibleText(document.querySelector(`[name=\"${arguments[0]}\"]`)) }
            finally { axe.teardown() }";
        self.script(compute, &[name]).await
    }

    async fn load_axe(&self) -> Result<()> {
        if self.script("return typeof window.axe === 'object'", &[]).await? {
            return Ok(());
        }
        let file = env::var("AXE_JS").context("AXE_JS must name axe.min.js of axe-core")?;
        let source = std::fs::read_to_string(&file).with_context(|| format!("can't read AXE_JS, {file}"))?;
        self.script::<()>(&source, &[]).await
    }
}
