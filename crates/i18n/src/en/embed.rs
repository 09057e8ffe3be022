//! Below the calculator in another site's page, in English.

use crate::embed::Embed;

/// The same as a const.
pub(crate) const EMBED: Embed = Embed {
    open_full: "Open the full calculator",
    privacy: "Your figures stay with you.",
    told: "The site that shows this calculator receives the figures you enter.",
    kept: "The browser keeps them for this site only.",
    not_kept: "The browser does not keep them: they are gone when you leave the page.",
};
