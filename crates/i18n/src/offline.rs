//! Use without a network.

use super::catalog::catalog;

catalog! {
    /// What is said of use without a network. `public/offline/notice.js` and `public/single-file/single-file.js` read it by key.
    Offline in "offline" {
        ready: &'static str,
        update: &'static str,
        install: &'static str,
        dismiss: &'static str,
        not_saved: &'static str,
    }
}
