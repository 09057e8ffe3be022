//! Below the calculator in another site’s page, in English.

use crate::Embed;

/// What stands below an embedded calculator. `public/frame/frame.js` reads it by key.
pub(super) const EMBED: Embed = Embed {
    open_full: "Open the full calculator",
    privacy: "Your figures stay with you.",
    shared_with_site: "The site that shows this calculator receives the figures you enter.",
    saved: "The browser keeps them for this site only.",
    not_saved: "The browser does not keep them: they are gone when you leave the page.",
};
