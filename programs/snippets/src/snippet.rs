//! The code that the owner of a site pastes.

use crate::choices::Choices;
use codec::parameters::encoded;

/// How much the code asks of the page that it is pasted into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An element that a script makes a frame of.
    Element,
    /// A frame, and a script that gives it its height.
    Frame,
    /// A frame of a fixed height.
    Plain,
}

impl Kind {
    /// Every kind, the proposed one first.
    pub const ALL: [Self; 3] = [Self::Element, Self::Frame, Self::Plain];

    /// Its name, for automation.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Frame => "frame",
            Self::Plain => "plain",
        }
    }
}

/// The attributes of the element: presentation, and figures by their names with `-` for `.`.
pub fn attributes(choices: &Choices) -> Vec<(String, String)> {
    let presentation = choices.presentation().into_iter().map(|(name, value)| (name.to_owned(), value));
    let figures = choices.named_figures().into_iter().map(|(name, value)| (name.replace('.', "-"), value));
    presentation.chain(figures).collect()
}

/// The code for the calculator at an address, which ends with `/`. `title` is what a screen reader says of the frame.
pub fn html(choices: &Choices, kind: Kind, base: &str, title: &str) -> String {
    let script = format!("<script src=\"{}embed.js\" defer></script>", escaped(base));
    let fragment = choices.figures().filter(|figures| !figures.is_empty()).map(|figures| format!("#{figures}"));
    let fragment = fragment.unwrap_or_default();
    if kind == Kind::Element {
        let attributes = attributes(choices).into_iter();
        let attributes: String = attributes.map(|(name, value)| format!(" {name}=\"{}\"", escaped(&value))).collect();
        let address = format!("{base}?lang={}{fragment}", choices.language.tag());
        // The link is for readers and search engines that run no scripts.
        return format!(
            "{script}\n<conversion-cost-calculator{attributes}>\n  <a href=\"{}\">{}</a>\n</conversion-cost-calculator>\n",
            escaped(&address),
            escaped(title)
        );
    }
    let query = choices.presentation().into_iter().map(|(name, value)| format!("{name}={}", encoded(&value)));
    let address = format!("{base}embed.html?{}{fragment}", query.collect::<Vec<_>>().join("&"));
    let scheme = if choices.theme == "auto" { "light dark" } else { &choices.theme };
    let adopted = if kind == Kind::Frame { " data-conversion-cost" } else { "" };
    let frame = format!(
        "<iframe{adopted} src=\"{}\" title=\"{}\" width=\"100%\" height=\"640\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" allow=\"clipboard-write; web-share\" style=\"border: 0; color-scheme: {scheme}\">\
         </iframe>\n",
        escaped(&address),
        escaped(title)
    );
    if kind == Kind::Frame { format!("{frame}{script}\n") } else { frame }
}

/// As it stands in an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use i18n::Language;

    fn choices() -> Choices {
        let mut choices = Choices::new(Language::Danish);
        choices.theme = "dark".to_owned();
        choices.accent = "#0a7d55".to_owned();
        choices.figures = "#v=1&google.spend=1000&custom1.name=%22%3E%3Cscript%3E%26".to_owned();
        choices
    }

    fn code(kind: Kind) -> String {
        html(&choices(), kind, "https://example.com/calc/", "Beregn \"nu\"")
    }

    #[test]
    fn the_element_says_everything_in_attributes() {
        let code = code(Kind::Element);
        let start = "<script src=\"https://example.com/calc/embed.js\" defer></script>\n<conversion-cost-calculator \
            lang=\"da\" theme=\"dark\" accent=\"#0a7d55\" currency=\"DKK\" google-spend=\"1000\" \
            custom1-name=\"&quot;&gt;&lt;script&gt;&amp;\">\n  <a href=\"https://example.com/calc/?lang=da#v=1&amp;currency=DKK&amp;";
        assert!(code.starts_with(start), "{code}");
        assert!(code.ends_with("\">Beregn &quot;nu&quot;</a>\n</conversion-cost-calculator>\n"), "{code}");
    }

    #[test]
    fn a_frame_says_everything_in_its_address() {
        let plain = code(Kind::Plain);
        let start = "<iframe src=\"https://example.com/calc/embed.html?lang=da&amp;theme=dark&amp;accent=%230a7d55#v=1&amp;\
            currency=DKK&amp;google.spend=1000&amp;custom1.name=%22%3E%3Cscript%3E%26&amp;check=";
        assert!(plain.starts_with(start), "{plain}");
        assert!(plain.contains("color-scheme: dark") && !plain.contains("script src"), "{plain}");
        let adopted = code(Kind::Frame);
        assert!(adopted.starts_with("<iframe data-conversion-cost src="), "{adopted}");
        assert!(
            adopted.ends_with("</iframe>\n<script src=\"https://example.com/calc/embed.js\" defer></script>\n"),
            "{adopted}"
        );
    }

    #[test]
    fn without_figures_there_is_no_fragment() {
        for kind in Kind::ALL {
            let code = html(&Choices::new(Language::English), kind, "https://example.com/", "x");
            assert!(!code.contains('#') && !code.contains("spend"), "{code}");
        }
    }
}
