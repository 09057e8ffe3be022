//! Below the calculator in another site’s page.

use super::catalog::catalog;

catalog! {
    /// What stands below an embedded calculator. `public/frame/frame.js` reads it by key.
    Embed in "embed" {
        open_full: &'static str,
        privacy: &'static str,
        shared_with_site: &'static str,
        saved: &'static str,
        not_saved: &'static str,
    }
}
