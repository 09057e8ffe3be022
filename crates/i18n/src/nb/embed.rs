//! Below the calculator in another site’s page, in Norwegian.

use crate::Embed;

/// What stands below an embedded calculator. `public/frame/frame.js` reads it by key.
pub(super) const EMBED: Embed = Embed {
    open_full: "Åpne hele kalkulatoren",
    privacy: "Tallene dine blir hos deg.",
    shared_with_site: "Nettstedet som viser kalkulatoren, får tallene du skriver inn.",
    saved: "Nettleseren lagrer dem bare for dette nettstedet.",
    not_saved: "Nettleseren lagrer dem ikke: De er borte når du forlater siden.",
};
