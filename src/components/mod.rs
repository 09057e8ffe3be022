//! The kit: fields, buttons and tables that know labels, signals and callbacks, and never a plan.

mod button;
mod check_field;
mod data_table;
mod date_field;
mod disclosure;
mod keyed;
mod lazy_part;
mod notice;
mod number_field;
mod reactive;
mod result_value;
mod select_field;
mod text_field;

pub use button::Button;
pub use check_field::CheckField;
pub use data_table::{DataTable, TableRow};
pub use date_field::DateField;
pub use disclosure::Disclosure;
pub use keyed::keyed;
pub use lazy_part::{LazyPart, LazyPartLabels, Loader, Loading};
pub use notice::Notice;
pub use number_field::NumberField;
pub use reactive::{aria, dynamic, flag, memo_flag, memo_text, text, view_if, words_if};
pub use result_value::{ResultValue, result_value};
pub use select_field::{OptionGroup, SelectField, SelectOption};
pub use text_field::TextField;
