//! The page that makes snippets for sites. `modules/site` shows it.

use super::help::Question;
use super::lines::texts;

texts! {
    /// The same in one language.
    Site {
        title: &'static str,
        heading: &'static str,
        lede: &'static str,
        back: &'static str,

        looks: &'static str,
        language: &'static str,
        layout: &'static str,
        layout_compact: &'static str,
        layout_full: &'static str,
        layout_results: &'static str,
        theme: &'static str,
        theme_auto: &'static str,
        theme_light: &'static str,
        theme_dark: &'static str,
        font: &'static str,
        font_system: &'static str,
        font_serif: &'static str,
        font_mono: &'static str,
        accent: &'static str,
        background: &'static str,
        foreground: &'static str,
        no_color: &'static str,
        pale: &'static str,
        radius: &'static str,
        no_radius: &'static str,
        readonly: &'static str,
        forgets: &'static str,

        figures: &'static str,
        no_figures: &'static str,
        damaged: &'static str,
        public: &'static str,
        mine: &'static str,

        kind: &'static str,
        kind_element: &'static str,
        kind_frame: &'static str,
        kind_plain: &'static str,

        preview: &'static str,
        snippet: &'static str,
        copy: &'static str,
        copied: &'static str,
        by_hand: &'static str,
        frame_title: &'static str,

        how: &'static str,
        how_list: &'static [Question],
    }
}
