//! The form: its fields by the names of the contract, its buttons by their actions.

use anyhow::{Result, bail, ensure};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;

use crate::Page;
use crate::wait::until;

/// Opens a section, unless it is open.
const OPEN: &str = "const title = document.querySelector(`[data-section='${arguments[0]}']`);
    if (title.getAttribute('aria-expanded') === 'false') title.click()";

/// What is in a section beside its title and a word on how far its loading is.
const CONTENT: &str = ":not(summary, [role=status], [role=alert])";

impl Page {
    /// Replaces what is in a field, key by key.
    pub async fn type_into(&self, name: &str, text: &str) -> Result<()> {
        let field = self.field(name).await?;
        field.send_keys(&(Key::Control + "a")).await?;
        // What was there goes with the first key. A field emptied before would have been a state of its own.
        let keys = if text.is_empty() { char::from(Key::Backspace).to_string() } else { text.to_owned() };
        field.send_keys(&keys).await?;
        self.wait_typed(name, text).await
    }

    /// Replaces what is in a field at once, as pasting does; any character gets through so.
    pub async fn paste_into(&self, name: &str, text: &str) -> Result<()> {
        self.field(name).await?;
        let paste = "const field = document.querySelector(`[name=\"${arguments[0]}\"]`);
            field.focus(); field.select(); field.setRangeText(arguments[1]);
            field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))";
        self.script::<()>(paste, &[name, text]).await?;
        self.wait_typed(name, text).await
    }

    /// Types a channel's spend and conversions.
    pub async fn fill(&self, channel: &str, spend: &str, conversions: &str) -> Result<()> {
        self.type_into(&format!("{channel}.spend"), spend).await?;
        self.type_into(&format!("{channel}.conversions"), conversions).await
    }

    /// Takes the focus out of a field.
    pub async fn leave(&self, name: &str) -> Result<()> {
        self.script("document.querySelector(`[name=\"${arguments[0]}\"]`).blur()", &[name]).await
    }

    /// Chooses in a list of choices, a group of radio buttons, or a field with proposals.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        let field = self.field(name).await?;
        match field.tag_name().await?.as_str() {
            "select" => {
                // The list may be completed later.
                self.wait_has(&format!("[name='{name}'] option[value='{value}']"), true).await?;
                self.wait_still(&field).await?;
                Ok(field.select_by_value(value).await?)
            }
            _ if field.attr("type").await?.as_deref() == Some("radio") => {
                self.click(&format!("[name='{name}'][value='{value}']")).await
            }
            _ => {
                self.type_into(name, value).await?;
                self.leave(name).await
            }
        }
    }

    /// What stands in a field.
    pub async fn typed(&self, name: &str) -> Result<String> {
        self.field(name).await?;
        self.script("return document.querySelector(`[name=\"${arguments[0]}\"]`).value", &[name]).await
    }

    /// Waits until this stands in a field.
    pub async fn wait_typed(&self, name: &str, text: &str) -> Result<()> {
        until(format!("{name} to hold {text:?}"), async || {
            let typed = self.typed(name).await?;
            ensure!(typed == text, "it holds {typed:?}");
            Ok(())
        })
        .await
    }

    /// Whether the field is marked as wrong.
    pub async fn invalid(&self, name: &str) -> Result<bool> {
        let invalid =
            "return document.querySelector(`[name=\"${arguments[0]}\"]`).getAttribute('aria-invalid') === 'true'";
        self.script(invalid, &[name]).await
    }

    /// Waits until the field is marked as wrong, or no longer.
    pub async fn wait_invalid(&self, name: &str, wanted: bool) -> Result<()> {
        until(format!("aria-invalid of {name} to be {wanted}"), async || {
            ensure!(self.invalid(name).await? == wanted, "it isn't");
            Ok(())
        })
        .await
    }

    /// The texts that describe a field: hints, the reading, errors.
    pub async fn description(&self, name: &str) -> Result<String> {
        let describe = "const field = document.querySelector(`[name=\"${arguments[0]}\"]`);
            const ids = ['aria-describedby', 'aria-errormessage'].map(a => field.getAttribute(a) ?? '').join(' ');
            return ids.split(/\\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim()";
        self.script(describe, &[name]).await
    }

    /// Presses a button, the first one of the kind that is shown.
    pub async fn act(&self, action: &str) -> Result<()> {
        self.click(&format!("[data-action='{action}']")).await
    }

    /// Presses a button in the row of a channel.
    pub async fn act_in(&self, channel: &str, action: &str) -> Result<()> {
        self.click(&format!("[data-channel='{channel}'] [data-action='{action}']")).await
    }

    /// Opens a section, and waits until its content is there.
    pub async fn open_section(&self, id: &str) -> Result<()> {
        self.wait_has(&format!("[data-section='{id}']"), true).await?;
        self.script::<()>(OPEN, &[id]).await?;
        self.wait_has(&format!("details:has(> [data-section='{id}']) > {CONTENT}"), true).await
    }

    /// Opens all sections, and waits until their content is there.
    pub async fn open_sections(&self) -> Result<()> {
        let list = "return [...document.querySelectorAll('[data-section]')].map(title => title.dataset.section)";
        for id in self.script::<Vec<String>>(list, &[]).await? {
            self.open_section(&id).await?;
        }
        Ok(())
    }

    /// Whether there is such an element.
    pub async fn has(&self, selector: &str) -> Result<bool> {
        self.script("return document.querySelector(arguments[0]) !== null", &[selector]).await
    }

    /// Waits until there is such an element, or none.
    pub async fn wait_has(&self, selector: &str, wanted: bool) -> Result<()> {
        until(format!("{selector} to be there: {wanted}"), async || {
            ensure!(self.has(selector).await? == wanted, "it isn't so");
            Ok(())
        })
        .await
    }

    /// The name of the field that has the focus, or its element in words.
    pub async fn active(&self) -> Result<String> {
        let name = "const e = document.activeElement; return e.name || e.dataset.action || e.localName";
        self.script(name, &[]).await
    }

    /// Presses the first of these that is shown.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.wait_has(selector, true).await?;
        // Some of them sit in menus.
        let open = "document.querySelector(arguments[0]).closest('details:not([open])')?.setAttribute('open', '')";
        self.script::<()>(open, &[selector]).await?;
        for button in self.client.find_all(Locator::Css(selector)).await? {
            if button.is_displayed().await? {
                self.wait_still(&button).await?;
                return Ok(button.click().await?);
            }
        }
        bail!("{selector} is there but not to be seen")
    }

    /// Scrolls to an element and waits until it stays where it is for some looks. A driver finds its place first and presses there
    /// afterwards; what is drawn in between, such as a chart above it, has the press land on something else. WebKit's may not
    /// find it at all where it has to scroll there first.
    async fn wait_still(&self, element: &Element) -> Result<()> {
        const PLACE: &str = "const [element] = arguments;
            const { top, bottom } = element.getBoundingClientRect();
            if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center' });
            const place = element.getBoundingClientRect();
            return [place.left, place.top, place.right, place.bottom].join()";
        let mut places = Vec::new();
        until("the element to stay where it is", async || {
            places.push(self.client.execute(PLACE, vec![serde_json::to_value(element)?]).await?);
            let is_still = places.len() > 3 && places.iter().rev().take(3).all(|place| Some(place) == places.last());
            ensure!(is_still, "it moves");
            Ok(())
        })
        .await
    }

    async fn field(&self, name: &str) -> Result<Element> {
        self.wait_has(&format!("[name='{name}']"), true).await?;
        Ok(self.client.find(Locator::Css(&format!("[name='{name}']"))).await?)
    }
}
