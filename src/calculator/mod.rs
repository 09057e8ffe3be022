//! The page, and what one needs to type: header, form, answer. One part of the page a file.

mod answer;
mod channel_row;
mod channel_table;
mod cost_result;
mod form;
mod header;
mod page;
mod plan_field;

pub use channel_table::ChannelTable;
pub use cost_result::cost_text;
pub use page::Page;
pub use plan_field::{PlanField, figure_field};
