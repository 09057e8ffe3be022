//! Below the calculator in another site's page, in Norwegian.

use crate::embed::Embed;

/// The same as a const.
pub(crate) const EMBED: Embed = Embed {
    open_full: "Åpne hele kalkulatoren",
    privacy: "Tallene dine blir hos deg.",
    told: "Nettstedet som viser kalkulatoren, får tallene du skriver inn.",
    kept: "Nettleseren lagrer dem bare for dette nettstedet.",
    not_kept: "Nettleseren lagrer dem ikke: De er borte når du forlater siden.",
};
