// What stands in a page beside the release: read past, never text. Names of elements and classes, as the sites use them.

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Elements that part lines. All others stand inside a line. */
export const BLOCKS = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure figcaption footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`);

/** Elements whose contents are no words of a release, wherever they stand. */
export const NO_TEXT = words(`
  area audio base button canvas datalist embed figcaption footer frame frameset head iframe img input label link map math meter nav
  noframes noscript object option optgroup output param picture progress script select source style svg template textarea title
  track video aside dialog search`);

/** Roles (ARIA) of such elements. */
export const NO_TEXT_ROLES = words(
  'alert alertdialog banner button complementary contentinfo dialog menu navigation search toolbar tooltip',
);

/** Classes of such elements in State's themes and in WordPress. */
export const NO_TEXT_CLASSES = words(`
  addtoany_share_save_container article-meta bc_row breadcrumb breadcrumbs cat-links comments comments-area cookie-banner cookie-notice
  entry-footer entry-meta featured-content hidden jp-relatedposts newsletter page-header page-header__actions post-navigation
  post-tags post_tags posted-on related-content related-posts related-tags report__back-to-top report__sidebar screen-reader-text
  share-this share-this-page sharedaddy sharethis-inline-share-buttons sidebar skip-link social-share sr-only tags-links usa-banner
  usa-sr-only visually-hidden widget widget-area wp-block-buttons wp-block-default-hero wp-block-default-hero-container wp-block-query
  wp-block-spacer wp-block-summary-article-index wp-block-tags-block wp-caption-text`);

/** Ids of such elements. */
export const NO_TEXT_IDS = words(
  'breadcrumb breadcrumb__wrapper breadcrumbs comments footer header nav navigation sidebar top-nav',
);
