//! Use without a network.

use super::lines::texts;

texts! {
    /// What is said of use without a network. `public/offline/notice.js` and `public/carried/carried.js` read it by key.
    Offline {
        ready: &'static str,
        update: &'static str,
        install: &'static str,
        dismiss: &'static str,
        not_saved: &'static str,
    }
}
