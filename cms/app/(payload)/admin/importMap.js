import { MissingServices as MissingServices_6008efccf91e10ddc21a8990b0558662 } from '../../../admin/offer/MissingServices.tsx'
import { PlaceNames as PlaceNames_f2a75346abfc37fd1e8ed5e33ddf2fa4 } from '../../../admin/naming/PlaceNames.tsx'
import { OnTheDoor as OnTheDoor_9fcc2ffe27c6585faf5d7ccb7d65eb1e } from '../../../admin/OnTheDoor.tsx'
import { RowLabel as RowLabel_fd22e04681c1e9cfc3547b445d59afa2 } from '../../../admin/RowLabel.tsx'
import { PersonConsent as PersonConsent_813b676d962cf00e32a0156c61a7bbdf } from '../../../admin/PersonConsent.tsx'
import { OwnAddress as OwnAddress_1f48160fbab9f2ee0fc33b246139e529 } from '../../../admin/naming/OwnAddress.tsx'
import { Tone as Tone_5b5d3a1e71ac16de3ffb0a854a158373 } from '../../../admin/Tone.tsx'
import { Publication as Publication_15d251788f804dabb044f9125fcae8bd } from '../../../admin/Publication.tsx'
import { ShareDraft as ShareDraft_b50b39088a9eb0b0c727cc60c5556af6 } from '../../../admin/ShareDraft.tsx'
import { OthersDocument as OthersDocument_4acbcd2b9d07d698a43994c10ad6baae } from '../../../admin/OthersDocument.tsx'
import { NameRules as NameRules_cd14d35e56cf164383822e7aa0b968e9 } from '../../../admin/naming/NameRules.tsx'
import { NameDecision as NameDecision_dc9336fb472a6ef996d9b7e2a26c2630 } from '../../../admin/naming/NameDecision.tsx'
import { AddressSelect as AddressSelect_93314b8c04434f37c5c5a58b02cacc51 } from '../../../admin/AddressSelect.tsx'
import { ProposeChange as ProposeChange_9ce566ae7ef8fb06de9eba4ee32f3bd7 } from '../../../admin/ProposeChange.tsx'
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
import { FieldOrigin as FieldOrigin_d5c5a5560d2c5cae7bdd80e56a613088 } from '../../../admin/import/FieldOrigin.tsx'
import { ImportButton as ImportButton_980f980c6a1abf9808c014eec7137c64 } from '../../../admin/import/ImportButton.tsx'
import { NewTerm as NewTerm_42ed41d5a5481368d6845eb48c2f4161 } from '../../../admin/catalogue/NewTerm.tsx'
import { CourseOrigin as CourseOrigin_0055c00a94b30548e1143418dc04360e } from '../../../admin/import/CourseOrigin.tsx'
import { ColourField as ColourField_57ee47aefb5d9b0c3de1b1e38b6ab865 } from '../../../admin/ColourField.tsx'
import { Wordmark as Wordmark_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { UndoClosing as UndoClosing_89eecf58384c261132e1e2452d8d0f11 } from '../../../admin/naming/UndoClosing.tsx'
import { ProposalComparison as ProposalComparison_7db2371c0168797de506e88e786c550f } from '../../../admin/ProposalComparison.tsx'
import { PersonActions as PersonActions_064cbffdf1827235b92cca4632cf4d5a } from '../../../admin/PersonActions.tsx'
import { Icon as Icon_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { DeskPanel as DeskPanel_e2536948f5ace141d05fb1e535340cc2 } from '../../../admin/panels/DeskPanel.tsx'
import { TodayPanel as TodayPanel_1afd92ff204e6ff56aba098cbaac52bc } from '../../../admin/panels/TodayPanel.tsx'
import { NamesPanel as NamesPanel_a77124dcd8d8097114bfed849f449360 } from '../../../admin/panels/NamesPanel.tsx'
import { ProposalsPanel as ProposalsPanel_593f2176eea90741db984609f06f2a3d } from '../../../admin/panels/ProposalsPanel.tsx'
import { ConfirmPanel as ConfirmPanel_fca6a241170362785063a5495e234818 } from '../../../admin/panels/ConfirmPanel.tsx'
import { ImportPanel as ImportPanel_efbab52ce4e81f02ca0211fd75b9dd53 } from '../../../admin/import/ImportPanel.tsx'
import { SamiNewsPanel as SamiNewsPanel_a88553f9d282db7b37f1d6e53a0d706e } from '../../../admin/panels/SamiNewsPanel.tsx'
import { DemandPanel as DemandPanel_f246d692c208f130aa150ab68f0ffeed } from '../../../admin/panels/DemandPanel.tsx'
import { OfferPanel as OfferPanel_082c0b40ab367c8775de812a27e33fa9 } from '../../../admin/panels/OfferPanel.tsx'
import { PublicationOverview as PublicationOverview_e9f075284c32371e02229fe26238bae5 } from '../../../admin/PublicationOverview.tsx'
import { OfferLink as OfferLink_d2f3c098bc5c13935ed9fd9de28ecd86 } from '../../../admin/offer/OfferLink.tsx'
import { DemandLink as DemandLink_89fbff1ae84a01a3d4b9eb8292751f5a } from '../../../admin/demand/DemandLink.tsx'
import { LanguagesLink as LanguagesLink_bee532cf0ab3d52a797c4176d07c3e5d } from '../../../admin/languages/LanguagesLink.tsx'
import { EndingLink as EndingLink_76745f373ad11e7d8a2b7cd5d1bc142e } from '../../../admin/catalogue/EndingLink.tsx'
import { ImportLink as ImportLink_d600bc34196ccf5e173fe7587e7ca125 } from '../../../admin/import/ImportLink.tsx'
import { EndingView as EndingView_241bce887d4127577fab3ebdd40b129a } from '../../../admin/catalogue/EndingView.tsx'
import { ImportView as ImportView_cda3ef593b06cd4a563316dac0c7dc94 } from '../../../admin/import/ImportView.tsx'
import { OfferView as OfferView_c47755bf7f9dad2f2be4dcb10ca445c9 } from '../../../admin/offer/OfferView.tsx'
import { LanguagesView as LanguagesView_2a95fa2bfd968f1be09e17f0c9491a4b } from '../../../admin/languages/LanguagesView.tsx'
import { DemandView as DemandView_2dd2ca2137cea5936ac6b42a750301b7 } from '../../../admin/demand/DemandView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/offer/MissingServices.tsx#MissingServices": MissingServices_6008efccf91e10ddc21a8990b0558662,
  "/admin/naming/PlaceNames.tsx#PlaceNames": PlaceNames_f2a75346abfc37fd1e8ed5e33ddf2fa4,
  "/admin/OnTheDoor.tsx#OnTheDoor": OnTheDoor_9fcc2ffe27c6585faf5d7ccb7d65eb1e,
  "/admin/RowLabel.tsx#RowLabel": RowLabel_fd22e04681c1e9cfc3547b445d59afa2,
  "/admin/PersonConsent.tsx#PersonConsent": PersonConsent_813b676d962cf00e32a0156c61a7bbdf,
  "/admin/naming/OwnAddress.tsx#OwnAddress": OwnAddress_1f48160fbab9f2ee0fc33b246139e529,
  "/admin/Tone.tsx#Tone": Tone_5b5d3a1e71ac16de3ffb0a854a158373,
  "/admin/Publication.tsx#Publication": Publication_15d251788f804dabb044f9125fcae8bd,
  "/admin/ShareDraft.tsx#ShareDraft": ShareDraft_b50b39088a9eb0b0c727cc60c5556af6,
  "/admin/OthersDocument.tsx#OthersDocument": OthersDocument_4acbcd2b9d07d698a43994c10ad6baae,
  "/admin/naming/NameRules.tsx#NameRules": NameRules_cd14d35e56cf164383822e7aa0b968e9,
  "/admin/naming/NameDecision.tsx#NameDecision": NameDecision_dc9336fb472a6ef996d9b7e2a26c2630,
  "/admin/AddressSelect.tsx#AddressSelect": AddressSelect_93314b8c04434f37c5c5a58b02cacc51,
  "/admin/ProposeChange.tsx#ProposeChange": ProposeChange_9ce566ae7ef8fb06de9eba4ee32f3bd7,
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
  "/admin/import/FieldOrigin.tsx#FieldOrigin": FieldOrigin_d5c5a5560d2c5cae7bdd80e56a613088,
  "/admin/import/ImportButton.tsx#ImportButton": ImportButton_980f980c6a1abf9808c014eec7137c64,
  "/admin/catalogue/NewTerm.tsx#NewTerm": NewTerm_42ed41d5a5481368d6845eb48c2f4161,
  "/admin/import/CourseOrigin.tsx#CourseOrigin": CourseOrigin_0055c00a94b30548e1143418dc04360e,
  "/admin/ColourField.tsx#ColourField": ColourField_57ee47aefb5d9b0c3de1b1e38b6ab865,
  "/admin/Wordmark.tsx#Wordmark": Wordmark_2374ba6c76ba56ae4abb953447638931,
  "/admin/naming/UndoClosing.tsx#UndoClosing": UndoClosing_89eecf58384c261132e1e2452d8d0f11,
  "/admin/ProposalComparison.tsx#ProposalComparison": ProposalComparison_7db2371c0168797de506e88e786c550f,
  "/admin/PersonActions.tsx#PersonActions": PersonActions_064cbffdf1827235b92cca4632cf4d5a,
  "/admin/Logo.tsx#Icon": Icon_31632a3714af2a4550104a8aa2f6722e,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/panels/DeskPanel.tsx#DeskPanel": DeskPanel_e2536948f5ace141d05fb1e535340cc2,
  "/admin/panels/TodayPanel.tsx#TodayPanel": TodayPanel_1afd92ff204e6ff56aba098cbaac52bc,
  "/admin/panels/NamesPanel.tsx#NamesPanel": NamesPanel_a77124dcd8d8097114bfed849f449360,
  "/admin/panels/ProposalsPanel.tsx#ProposalsPanel": ProposalsPanel_593f2176eea90741db984609f06f2a3d,
  "/admin/panels/ConfirmPanel.tsx#ConfirmPanel": ConfirmPanel_fca6a241170362785063a5495e234818,
  "/admin/import/ImportPanel.tsx#ImportPanel": ImportPanel_efbab52ce4e81f02ca0211fd75b9dd53,
  "/admin/panels/SamiNewsPanel.tsx#SamiNewsPanel": SamiNewsPanel_a88553f9d282db7b37f1d6e53a0d706e,
  "/admin/panels/DemandPanel.tsx#DemandPanel": DemandPanel_f246d692c208f130aa150ab68f0ffeed,
  "/admin/panels/OfferPanel.tsx#OfferPanel": OfferPanel_082c0b40ab367c8775de812a27e33fa9,
  "/admin/PublicationOverview.tsx#PublicationOverview": PublicationOverview_e9f075284c32371e02229fe26238bae5,
  "/admin/offer/OfferLink.tsx#OfferLink": OfferLink_d2f3c098bc5c13935ed9fd9de28ecd86,
  "/admin/demand/DemandLink.tsx#DemandLink": DemandLink_89fbff1ae84a01a3d4b9eb8292751f5a,
  "/admin/languages/LanguagesLink.tsx#LanguagesLink": LanguagesLink_bee532cf0ab3d52a797c4176d07c3e5d,
  "/admin/catalogue/EndingLink.tsx#EndingLink": EndingLink_76745f373ad11e7d8a2b7cd5d1bc142e,
  "/admin/import/ImportLink.tsx#ImportLink": ImportLink_d600bc34196ccf5e173fe7587e7ca125,
  "/admin/catalogue/EndingView.tsx#EndingView": EndingView_241bce887d4127577fab3ebdd40b129a,
  "/admin/import/ImportView.tsx#ImportView": ImportView_cda3ef593b06cd4a563316dac0c7dc94,
  "/admin/offer/OfferView.tsx#OfferView": OfferView_c47755bf7f9dad2f2be4dcb10ca445c9,
  "/admin/languages/LanguagesView.tsx#LanguagesView": LanguagesView_2a95fa2bfd968f1be09e17f0c9491a4b,
  "/admin/demand/DemandView.tsx#DemandView": DemandView_2dd2ca2137cea5936ac6b42a750301b7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
