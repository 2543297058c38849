import { RowLabel as RowLabel_fd22e04681c1e9cfc3547b445d59afa2 } from '../../../admin/RowLabel.tsx'
import { PersonConsent as PersonConsent_813b676d962cf00e32a0156c61a7bbdf } from '../../../admin/PersonConsent.tsx'
import { Publication as Publication_15d251788f804dabb044f9125fcae8bd } from '../../../admin/Publication.tsx'
import { AddressSelect as AddressSelect_93314b8c04434f37c5c5a58b02cacc51 } from '../../../admin/AddressSelect.tsx'
import { SamiWarning as SamiWarning_0dd43edbc6d5103e4acedaed3f2b14ed } from '../../../admin/SamiWarning.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ProposeChange as ProposeChange_9ce566ae7ef8fb06de9eba4ee32f3bd7 } from '../../../admin/ProposeChange.tsx'
import { ProposalComparison as ProposalComparison_7db2371c0168797de506e88e786c550f } from '../../../admin/ProposalComparison.tsx'
import { PersonActions as PersonActions_064cbffdf1827235b92cca4632cf4d5a } from '../../../admin/PersonActions.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { DeskPanel as DeskPanel_e2536948f5ace141d05fb1e535340cc2 } from '../../../admin/panels/DeskPanel.tsx'
import { TodayPanel as TodayPanel_1afd92ff204e6ff56aba098cbaac52bc } from '../../../admin/panels/TodayPanel.tsx'
import { ProposalsPanel as ProposalsPanel_593f2176eea90741db984609f06f2a3d } from '../../../admin/panels/ProposalsPanel.tsx'
import { SamiNewsPanel as SamiNewsPanel_a88553f9d282db7b37f1d6e53a0d706e } from '../../../admin/panels/SamiNewsPanel.tsx'
import { PublicationOverview as PublicationOverview_e9f075284c32371e02229fe26238bae5 } from '../../../admin/PublicationOverview.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/RowLabel.tsx#RowLabel": RowLabel_fd22e04681c1e9cfc3547b445d59afa2,
  "/admin/PersonConsent.tsx#PersonConsent": PersonConsent_813b676d962cf00e32a0156c61a7bbdf,
  "/admin/Publication.tsx#Publication": Publication_15d251788f804dabb044f9125fcae8bd,
  "/admin/AddressSelect.tsx#AddressSelect": AddressSelect_93314b8c04434f37c5c5a58b02cacc51,
  "/admin/SamiWarning.tsx#SamiWarning": SamiWarning_0dd43edbc6d5103e4acedaed3f2b14ed,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/ProposeChange.tsx#ProposeChange": ProposeChange_9ce566ae7ef8fb06de9eba4ee32f3bd7,
  "/admin/ProposalComparison.tsx#ProposalComparison": ProposalComparison_7db2371c0168797de506e88e786c550f,
  "/admin/PersonActions.tsx#PersonActions": PersonActions_064cbffdf1827235b92cca4632cf4d5a,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/panels/DeskPanel.tsx#DeskPanel": DeskPanel_e2536948f5ace141d05fb1e535340cc2,
  "/admin/panels/TodayPanel.tsx#TodayPanel": TodayPanel_1afd92ff204e6ff56aba098cbaac52bc,
  "/admin/panels/ProposalsPanel.tsx#ProposalsPanel": ProposalsPanel_593f2176eea90741db984609f06f2a3d,
  "/admin/panels/SamiNewsPanel.tsx#SamiNewsPanel": SamiNewsPanel_a88553f9d282db7b37f1d6e53a0d706e,
  "/admin/PublicationOverview.tsx#PublicationOverview": PublicationOverview_e9f075284c32371e02229fe26238bae5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
