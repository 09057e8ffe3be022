//! The page that makes snippets for sites, in English.

use std::borrow::Cow;

use crate::Snippets;
use crate::help::Question;

/// The page that makes snippets for other sites.
pub(super) const SNIPPETS: Snippets = Snippets {
    title: "Put this calculator on your site – Conversion cost calculator",
    heading: "Put this calculator on your site",
    lede: "Choose how it should look and copy the code. The calculator runs in a frame of its own, so your site's \
        looks and data stay as they are.",
    back: "To the calculator",

    appearance: "How it should look",
    language: "Language",
    layout: "Contents",
    layout_compact: "Fields and result",
    layout_full: "Everything, with help",
    layout_results: "The result alone",
    theme: "Appearance",
    theme_auto: "As the visitor has chosen",
    theme_light: "Light",
    theme_dark: "Dark",
    font: "Typeface",
    font_system: "The device's own",
    font_serif: "With serifs",
    font_mono: "Fixed width",
    accent: "Buttons",
    background: "Background",
    foreground: "Text",
    not_a_color: "Write the colour as # and six characters, such as #0a7d55.",
    low_contrast: "These colours are too close for the text to be read, so the calculator uses its own. The contrast must be \
        at least 4.5:1.",
    radius: "Round corners, 0–32",
    not_a_radius: "Enter a whole number from 0 to 32.",
    readonly: "Visitors see the figures but can't change them",
    do_not_save: "Don't keep what visitors type",

    figures: "Figures to start with: a link from the calculator",
    no_figures: "There are no figures in this link. Make it again with Copy link in the calculator.",
    damaged_link: "Not everything in this link could be read. Make it again with Copy link in the calculator.",
    figures_public: "The figures are part of the code: everyone who visits the page can read them.",
    use_own_figures: "Use my own figures",

    kind: "Code",
    kind_element: "With a script: the height follows the content",
    kind_frame: "Frame and script: works even where the script is removed",
    kind_plain: "Frame alone: fixed height, no script at all",

    preview: "What it looks like",
    snippet: "Code for your page",
    copy: "Copy the code",
    copied: "Code copied.",
    copy_by_hand: "Copy the code from the field.",
    frame_title: "Conversion cost calculator",

    how: "Where to put it",
    how_list: Cow::Borrowed(&[
        Question {
            question: "HTML",
            answer: "Paste the code into the <body>, where the calculator should stand. If the page has a \
                Content-Security-Policy, it must allow the calculator's address in frame-src and, for the code with a \
                script, in script-src.",
        },
        Question {
            question: "WordPress",
            answer: "Add a Custom HTML block and paste the code into it. Only users with the capability \
                unfiltered_html may do that: normally administrators and editors, in a network of sites only super \
                admins. For others WordPress removes frames and scripts alike when the page is saved; ask an \
                administrator to paste it.",
        },
        Question {
            question: "Webflow",
            answer: "Drag a Code Embed element onto the page, paste the code and save. The calculator appears once \
                the page is published.",
        },
        Question {
            question: "Squarespace",
            answer: "Add a Code block, leave it set to HTML and paste the code. If your plan does not allow scripts, \
                choose the code without any script.",
        },
        Question {
            question: "Other systems",
            answer: "Look for a block for HTML or embedding. If the system removes scripts, or attributes that it \
                does not know, choose the code without any script: the height is fixed then, and the content can be \
                scrolled.",
        },
    ]),
};
