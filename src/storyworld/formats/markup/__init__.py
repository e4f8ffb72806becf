"""Element trees and what their elements are; they become passages as a reader sees them."""
