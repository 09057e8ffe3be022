//! The page that makes snippets for sites.

use super::catalog::{List, catalog};
use super::help::Question;

catalog! {
    /// The page that makes snippets for other sites.
    Snippets in "snippets" {
        title: &'static str,
        heading: &'static str,
        lede: &'static str,
        back: &'static str,

        appearance: &'static str,
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
        not_a_color: &'static str,
        low_contrast: &'static str,
        radius: &'static str,
        not_a_radius: &'static str,
        readonly: &'static str,
        do_not_save: &'static str,

        figures: &'static str,
        no_figures: &'static str,
        damaged_link: &'static str,
        figures_public: &'static str,
        use_own_figures: &'static str,

        kind: &'static str,
        kind_element: &'static str,
        kind_frame: &'static str,
        kind_plain: &'static str,

        preview: &'static str,
        snippet: &'static str,
        copy: &'static str,
        copied: &'static str,
        copy_by_hand: &'static str,
        frame_title: &'static str,

        how: &'static str,
        how_list: List<Question>,
    }
}
