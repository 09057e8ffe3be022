//! Below the calculator in another site’s page, in Danish.

use crate::Embed;

/// What stands below an embedded calculator. `public/frame/frame.js` reads it by key.
pub(super) const EMBED: Embed = Embed {
    open_full: "Åbn hele beregneren",
    privacy: "Dine tal bliver hos dig.",
    shared_with_site: "Websitet, der viser beregneren, får de tal, du skriver.",
    saved: "Browseren gemmer dem kun til dette website.",
    not_saved: "Browseren gemmer dem ikke: De er væk, når du forlader siden.",
};
