//! What stands below the calculator in another site's page. `public/frame/frame.js` reads it, line by line.

use super::lines::texts;

texts! {
    /// The same in one language; frame.js knows the fields by their order.
    Embed {
        open_full: &'static str,
        privacy: &'static str,
        told: &'static str,
        kept: &'static str,
        not_kept: &'static str,
    }
}
