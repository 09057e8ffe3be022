//! Below the calculator in another site's page, in Danish.

use crate::embed::Embed;

/// The same as a const.
pub(crate) const EMBED: Embed = Embed {
    open_full: "Åbn hele beregneren",
    privacy: "Dine tal bliver hos dig.",
    told: "Websitet, der viser beregneren, får de tal, du skriver.",
    kept: "Browseren gemmer dem kun til dette website.",
    not_kept: "Browseren gemmer dem ikke: De er væk, når du forlader siden.",
};
