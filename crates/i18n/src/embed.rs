//! Below the calculator in another site’s page.

use super::lines::texts;

texts! {
    /// What stands below an embedded calculator. `public/frame/frame.js` reads it by key.
    Embed {
        open_full: &'static str,
        privacy: &'static str,
        shared_with_site: &'static str,
        saved: &'static str,
        not_saved: &'static str,
    }
}
