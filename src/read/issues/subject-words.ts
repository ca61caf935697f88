// The words by which a subject is told, category by category after the coding of peace agreements (PA-X). A word that tells names
// the subject by itself, a word that points does so unless another tells more, a word that leans only tips the scale: it names
// who acts ("troops") or what talks are made of. Written as plain words: "enrich*" stands for every word that begins so,
// "mine_clearance" for words that follow one another; a longer wording hides the shorter ones in it ("arms embargo" is no arms).

import type { IssueCategory } from "../../domain/claim.ts";

/** One category with its words, strongest first. */
type SubjectWords = {
  readonly category: IssueCategory;
  readonly tells: string;
  readonly points?: string;
  readonly leans?: string;
};

/** The categories in the order in which ties are broken, the more particular subjects first. */
export const SUBJECT_WORDS: readonly SubjectWords[] = [
  {
    category: "prisoners-hostages",
    tells: `proof_of_life safe_conduct house_arrest in_custody behind_bars prisoner_list* lists_of_prisoners held_without_charge exchange_of_prisoners exchange_of_captives
      released_from_prison hostage hostages prisoner prisoners detainee detainees captive captives inmate inmates abductee abductees
      kidnap* abduct* captivity prisoners_of_war pow pows political_prisoner* persons_held persons_detained people_held all_for_all
      prison prisons jail jails imprison* incarcerat* hunger_strike ransom convicts life_sentences serving_life bodies_of remains_of
      arbitrary_detention captured_soldier* captured_fighter* captured_pilot* prisoner_swap* prisoner_exchange* held_captive`,
    points: `freeing released release releases releasing freed freeing swap swaps swapped jailed detained detention exchange_of handed_over hand_back
      set_free go_free parole`,
    leans: "free frees held exchange exchanged remains prosecuted",
  },
  {
    category: "refugees-displaced",
    tells: `refugee refugees displaced displacement uprooted returnee returnees resettle* asylum repatriat* exile exiles exiled deport*
      expulsion* right_of_return return_of_families return_of_civilians return_of_residents return_of_villagers return_to_their_homes
      return_home returned_home go_home homeless evacuee* internally_displaced idp idps fled flee fleeing driven_from_their
      forced_from_their refugee_camp* displacement_camp* tent_camp* transit_camp* in_the_camps camps_for camps_around host_communities
      voluntary_return`,
    points: "families_who houses homes property_of_the_displaced lost_homes expelled evacuated",
    leans: "camp camps house home villagers families",
  },
  {
    category: "nuclear",
    tells: `iaea atomic_energy_agency nuclear warhead* enrich* uranium centrifuge* atomic reactor reactors non_proliferation nonproliferation plutonium heavy_water
      fissile safeguards_agreement yellowcake bomb_grade weapons_grade`,
    leans: "inspectors stockpile stockpiles isotopes",
  },
  {
    category: "sanctions",
    tells: `licence_would licence_will licence_that general_licence treasury_licence sanctions_relief curbs_on_arms curbs_on_sales sanction sanctions sanctioned sanctioning frozen_assets frozen_funds frozen_money asset_freeze* embargo* arms_embargo*
      blacklist* travel_ban* relief_from_sanctions relief_from_the_sanctions relief_from_us_sanctions terror_list terrorist_list list_of_terrorist* terrorist_organi* snapback delist* de_list* unfreez*
      secondary_sanctions oil_embargo list_of_banned banned_organi* proscri* terrorist_designation list_of_terror*`,
    points: "licence licences blockade punitive_measures economic_pressure assets_held",
    leans: "tariff tariffs",
  },
  {
    category: "elections",
    tells: `candidacies voters_will_decide register_of_voters local_parties political_parties disqualif* banned_politician* bans_on_candidates electors voter_list* voters_list* electoral_list* ballot_on ballot_boxes vote_on voting_date date_of_the_vote constituency
      constituencies ruling_party election elections electoral ballot ballots ballot_box polls polling referendum referenda voter
      voters plebiscite electorate presidential_race franchise census_of_voters voter_roll* electoral_roll* by_election candidacy
      run_for_president turnout`,
    points: "candidate candidates vote_of campaign_for put_to_voters go_to_the_polls",
    leans: "vote votes voting campaign campaigned poll",
  },
  {
    category: "constitution",
    tells: `constitution constitutions constitutional basic_law fundamental_law charter_amendment bill_of_rights unitary_state confederation
      confederal bicameral constitutional_court bizonal`,
    points: "amend_the_law federation federal_model repeal repealed act_of amend_its amend_the_articles",
    leans: "amendment amendments preamble",
  },
  {
    category: "power-sharing",
    tells: `post_of_prime post_of_the_prime post_of_president posts_in_the seat_on seats_on voting_members party_of_its_own parties_of_their single_government presidential_college transition_council council_seats seats_on_the_council seat_on_the_council seats_for_the share_the_posts posts_for_the government_of_all new_executive return_of_the_executive executive_formed recall_of_the_assembly leadership_council presidential_council interim_administration residual_powers division_of_powers executive_powers competences powers_of_the_region share_of_ministries ministries_for
      grand_coalition power_sharing share_power sharing_of_power unity_government government_of_national_unity rotating_presidency
      rotating_chair joint_government joint_cabinet joint_presidency joint_administration vice_presiden* seats_in_the_cabinet
      seats_in_the_government seats_in_parliament share_in_government share_of_posts share_of_seats quota quotas mutual_veto
      coalition_government cabinet_posts devolution devolved inclusive_government cross_community parity_of both_communities
      consociational place_in_government role_in_government part_of_the_government joint_executive`,
    points: `transitional_government transitional_authority transitional_council interim_government power_share executive federal federalism`,
    leans: "coalition boycott institutions transition posts",
  },
  {
    category: "justice",
    tells: `human_rights_court crimes_of_the_past neutral_inquiry independent_investigation bring_to_justice perpetrators culprits compensation_for_the_victims special_court
      hybrid_court truth_and_reconciliation war_criminals war_crime* tribunal* amnesty amnesties pardon* missing_persons mass_grave*
      grave graves exhum* reparations truth_commission impunity prosecut* accountability justice court courts genocide indict* trial
      trials lawsuit* suits arrest_warrant* inquest* transitional_justice judge judges special_jurisdiction extradit* courts_martial
      crimes_against prosecutor* criminal_court apology apologise apologises apologize`,
    points: "killers inquiry_into victims convict* investigat* independent_inquiry forensic",
    leans: "inquiry probe crime crimes jailed guilty",
  },
  {
    category: "reconstruction",
    tells: `schools_rebuilt rehabilitat* redevelopment rebuilt_houses reconstruct* rebuild* rebuilt restoration_of_power
      restoration_of_roads debris rubble repair_of repairs_to marshall_plan recovery_fund reconstruction_fund`,
    points: "repair repairs repaired restore_services",
    leans: "restor*",
  },
  {
    category: "minority-rights",
    tells: `self_government_statute statute_of_autonomy autonomous language_law mother_tongue_teaching official_language
      bilingual association_of_municipalities minority minorities self_management ethnic mother_tongue language languages
        language_rights indigenous cultural_rights dialect* shrine shrines majority_municipalit*
      municipalities ethnicity tribes_of religious_freedom collective_rights`,
    points: "religious schools_in church churches communities identity",
    leans: "culture cultural community",
  },
  {
    category: "recognition-relations",
    tells: `accession_talks membership_talks accession_to new_name name_dispute name_of_the_state name_of_the_country mutual_trust restore_trust restoring_trust trust_between sole_representative* legitimate_government memorandum_of_understanding_with diplomatic_mission* envoy_accredited restore_ties recogni* independence independent_state secession secede* self_determination consulate* ambassador ambassadors two_state
      equal_state normalis* normaliz* diplomatic_relations diplomatic_ties embass* sovereign* statehood right_to_exist
      united_nations_membership membership_of_the relations_between bilateral_ties sever_ties good_neighbourly territorial_integrity
      exchange_of_ambassadors break_off_relations separate_state state_of_their_own state_of_its_own state_of_our_own`,
    points: "trust legitimacy accession isolation relations_with ties_with membership_of visa visas status_of_the",
    leans: "flag ties relations rapprochement breakaway_state breakaway_republic",
  },
  {
    category: "security-guarantees",
    tells: `security_guarantee* article_5 article_five nato guarantees_of guarantees_against guarantees_for guarantee_of guarantees_by
      guarantor_power* peacekeep* multinational_force multinational_brigade foreign_bases stabilisation_force stabilization_force
      alliance_membership military_alliance neutrality non_aligned reassurance_force non_aggression protection_force
      international_force security_assurance* deterrence collective_defence collective_defense mutual_defence defence_pact
      defense_pact safety_guarantee* blue_helmets not_to_attack`,
    points: "guarantee guarantees guaranteed foreign_troops foreign_forces foreign_soldiers brigade",
    leans: "assurance assurances protection deter",
  },
  {
    category: "weapons",
    tells: `rearm* stockpiles_of_arms stocks_of_arms end_of_armed_struggle rifle rifles carbine carbines give_up_its_weapons surrender_of_weapons combatants demobilisation demobilization
      decommissioning_of weapon_for handing_in_of hand_in_their weapon weapons weaponry arms arsenal* mine mines minefield* landmine*
      mine_clearance demining de_mining disarm* lay_down_their laid_down_their heavy_guns artillery_pieces artillery_systems
      heavy_artillery rocket_launchers demilitari* ammunition munition* tanks decommission* arming armed_drones cluster_bombs
      cluster_munitions arms_depot* arms_deliver* arms_shipment* ballistic heavy_weapon* small_arms cantonment unexploded explosives
      surface_to_air air_defence* howitzer* missile_range missile_programme missile_program`,
    points: "missile missiles artillery device warplanes",
    leans: "guns gun rockets drones shells",
  },
  {
    category: "monitoring",
    tells: `mandate_runs mandate_expires mandate_ends mandate_of_the_mission mandate_of_the_observers breaches list_of_breaches list_of_violations fact_finders mission_mandate mandate_of_the_mission peacekeeping_mission
      observer_team observer_post* monitoring_post* inquiry_into_the_incident hotline hot_line monitor* verif* observer observers
      observation supervis* inspect* overseen oversee* oversight surveillance compliance_mission border_mission fact_finding
      reporting_mechanism joint_inquiry joint_commission joint_committee monitoring_mission liaison_office independent_inquiry`,
    points: "mission commission_of_inquiry investigate_violations mechanism report_to_the",
    leans: "patrol patrols patrolled",
  },
  {
    category: "humanitarian",
    tells: `no_supplies stopping_supplies stop_of_supplies cut_off_supplies closure_of_the_crossing* closed_the_crossing* reopen_the_crossing* safe_passage earthquake flood floods quake disaster rations ration aid_corridor* relief_trucks rescue_teams tents
      field_hospital* humanitarian famine food medicine medicines medical hunger relief lorry lorries flour grain_deliver* wheat
      clinic clinics drinking_water vaccin* siege sieges besieged starv* blankets convoy convoys cholera ambulance* red_crescent
      unicef world_food_programme malnutrition food_parcels aid_convoy* aid_agenc* aid_deliver* aid_worker* aid_truck*
      humanitarian_corridor* humanitarian_access nurses patients`,
    points: "aid hospital hospitals shelter shelters civilians_trapped need_of donors",
    leans: "fuel civilians needs corridor corridors electricity red_cross",
  },
  {
    category: "ceasefire",
    tells: `first_to_fire stop_the_violence no_attacks end_of_violence end_violence cessation_of_violence silence_their_guns lay_off ceasefire_line
      stop_attacks ceasefire ceasefires cease_fire truce truces cessation armistice lull silence_the_guns silencing_the_guns
      stop_shelling stop_bombing stop_shooting stop_fighting stop_firing stop_the_shelling stop_the_bombing stop_the_fighting
      stop_the_war guns_fall_silent gun_falls_silent fall_silent refrain_from_the_use refrain_from_force refrain_from_offensive
      use_of_force hostilities pause_in_the_fighting pause_in_fighting pause_in_attacks humanitarian_pause end_to_the_fighting
      end_to_fighting end_of_the_fighting end_the_fighting end_the_violence halt_to_the_fighting halt_to_shelling halt_to_strikes
      halt_to_the_bombing de_escalat* halt_attacks halt_the_attacks halt_strikes halt_the_strikes halt_the_bombing hold_fire
      hold_their_fire hold_their_positions offensive_operations maximum_restraint exercise_restraint humanitarian_truce standstill
      calm_on`,
    points: "pause halt restraint end_the_war end_to_the_war end_of_the_war lasting_peace",
    leans: "respite quiet calm",
  },
  {
    category: "withdrawal",
    tells: `leave_the_zone* high_security_zone* mercenaries_go mercenaries_to_leave move_its_forces move_their_forces move_its_troops move_their_troops move_its_fighters move_their_fighters troops_go_home troop_ceiling not_leave_until pullout_of disengag* troops_leave troops_to_leave soldiers_leave soldiers_to_leave troops_must_leave must_leave_the leave_the_houses pull_its pull_their departure_of_its be_gone_within foreign_troops_out troops_out_of vacat* contingent contingents pull_back pulled_back foreign_soldier* army_camps army_camp thin_out thinning_out back_to_barracks troop_reduction* foreign_fighters mercenaries_leave
      hand_back_the_town clear_out withdrawal withdrawals pull_back pulls_back pulled_back pulling_back pull_out pulls_out pulled_out
      pulling_out pullback* pullout* redeploy* retreat* vacate* evacuate_positions leave_the_valley leave_the_province
      leave_the_region leave_the_hills leave_the_town leave_the_city leave_the_area leave_the_island leave_the_base withdraw_troops
      withdraw_forces withdraw_its_troop* withdraw_its_force* withdraw_its_soldier* withdraw_its_unit* withdraw_its_army
      withdraw_its_men withdraw_its_fighter* withdraw_its_contingent* withdraw_its_weapon* withdraw_their_troop*
      withdraw_their_force* withdraw_their_soldier* withdraw_their_unit* withdraw_their_army withdraw_their_men
      withdraw_their_fighter* withdraw_their_contingent* withdraw_their_weapon* withdraw_all_troop* withdraw_all_force*
      withdraw_all_soldier* withdraw_all_unit* withdraw_all_army withdraw_all_men withdraw_all_fighter* withdraw_all_contingent*
      withdraw_all_weapon*
      withdraw_from departure_of_foreign departure_of_the
      return_to_barracks forces_quit troops_quit leave_civilian_areas`,
    points: "withdraw withdraws withdrew withdrawing withdrawn quit_the get_out_of departure defensive_measures",
    leans: "leave leaving left gone out_of",
  },
  {
    category: "territory",
    tells: `lease lease_of coast coastline stretch_of_coast garrison_town buffer strip_of_land demarcation_of_zones enclaves ridge plateau front_positions no_man status_of_the_city
      status_of_the_town territor* land overran overrun recaptur* retook retake enclave* buffer_zone special_zone free_zone island
      islands annex_the annexed annexation occupied occupation captured front_line front_lines frontline line_of_contact
      line_of_control land_swap* concessions_of_land disputed cede ceded cedes ceding hand_back_the partition hill hills
      square_kilomet* lay_claim special_economic_zone free_economic_zone seized_the hold_the_town neutral_zone`,
    points: "zone province district districts region regions valley control_of occupy seize seized advance_on",
    leans: "breakaway_region concessions hold held town city",
  },
  {
    category: "border",
    tells: `border borders boundar* frontier frontiers crossing crossings checkpoint checkpoints customs demarcat* delimit* barrier_on
      crossing_point* sea_border protocol_checks border_post* joint_border border_committee land_border`,
    points: "gate gates map_of maps_of",
    leans: "maps map fence",
  },
  {
    category: "energy",
    tells: `energy gas oil_refiner* power_plant* power_grid power_station* power_line* power_supply heating heating_plant* pipeline* solar
      refiner* substation* blackout* hydropower electricity_grid electricity electricity_supply turbines nuclear_power_station
      nuclear_power_plant strikes_on_energy strikes_on_power_stations`,
    points: "oil electric_power grid",
    leans: "fuel power",
  },
  {
    category: "transport",
    tells: `technical_inspection* plate plates vehicle vehicles number_plate* licence_plate* license_plate* registration_plate* car cars drivers airlines airliner
      aircraft_over seaport locomotive* wagon* rail buses jetty dock docks port ports harbour harbours harbor road roads highway
      highways motorway railway railways rail_line rail_link train trains airport airports airspace shipping navigation ship ships
      vessel vessels strait flights flight transit ferry ferries bridge bridges corridor_through sea_lane* tanker tankers aviation
      airline canal lorry_traffic overflight freedom_of_navigation transport
      transit_link* transport_link* communication_links lines_of_communication unimpeded_communication`,
    points: "corridor route routes",
    leans: "sea traffic",
  },
  {
    category: "resources",
    tells: `oil_money sharing_of_oil share_of_oil income_from_gas income_from_oil gas_income oil_income waters treaty_on_the_river metals rivers canal canals aquifer* headwaters hydrological oilfield* gas_field* forests forest
      charcoal phosphate* nickel copper coal jade rubber cattle mineral minerals mining gold diamonds timber grazing wells lithium
      rare_earth* cobalt coltan water_rights water_sharing water_supply dam dams fisher* fishing coca crops land_reform agrarian
      illicit_crops crude_exports oil_exports oil_revenue* oil_wealth oil_fields reservoir irrigation river_water pasture`,
    points: "crude river natural_resources wealth",
    leans: "water contracts oil",
  },
  {
    category: "economic",
    tells: `contribution_to aid_money free_trade_area tariffs_on trade_talks strike_over_pay pay_rise pay_rises_for creditors aid_pledges pledges_of_aid commerce industrial_zone industrial_park permit permits enterprise enterprises steel_works spending spending_plan budgets unified_budget instalments installments receipts finance_ministry finance_ministries treasury
      dinars dollars euros pounds pesos roubles rubles rupees shillings unemployment exports imports customs_union oil_receipts
      payroll arrears econom* trade tax taxes revenue revenues salary salaries wages currency pension pensions bank banks banking debt
      debts donor_conference investment investments invest investors funds funding tariff_negotiation* loan loans budget financial
      finances bailout bail_out subsid* prices inflation gdp central_bank pay_rises public_sector_pay market lenders livelihoods
      customs_revenue transfer_of_money`,
    points: "money tariff tariffs donor donors property compensation landing_fees punitive_tariffs",
    leans: "business* goods pay paid billion billions million_dollars",
  },
  {
    category: "human-rights",
    tells: `without_a_warrant exclusion_of_women women_and_girls schooling_of_girls girls_schools girls_schooling education_of_girls human_shields as_shields repression repressive activists_arrested human_rights tortur* press_freedom censorship freedoms civil_rights atrocit* rape rapes raped sexual_violence child_soldiers
      recruitment_of_children recruitment_of_minors recruiting_minors recruit_minors massacre* missing_people missing_relatives
      targeting_of_civilians targeted_civilians extrajudicial killings_of_civilians killings_of_activists hate_speech disappearances
      freedom_of_speech freedom_of_assembly civilians_as rights_abuses persecution ethnic_cleansing looting_of`,
    points: "women girls abuse abuses missing_persons the_missing",
    leans: "rights violations cemetery cemeteries murder* propaganda",
  },
  {
    category: "security-sector",
    tells: `absorption_of whole_units enlist* former_rebels_into mixed_units mixed_brigades unified_command unification_of_forces unification_of_the unify_the_forces sheltered police_commander* police_chief* armed_formations armed_groups_be train_the deployment_map chain_of_command general_staff
      joint_patrols officer_corps national_guard special_forces auxiliaries gendarmerie intelligence_service* rebel_units
      former_fighters ex_combatants dissolution_of_the disband* integrat* barracks conscript* command_structure security_forces_reform
      police_reform policing police_force size_of_the_army size_of_its_army reintegrat* demobili* neutralise_the neutralize_the
      training_camps terrorism militants mercenar* military_cooperation military_exercises military_base military_bases naval_base air_base army_base mobilis* mobiliz*
      defence_budget defense_budget defence_spending security_sector security_arrangements security_cooperation peacetime_forces
      limit_on_the_army restrictions_on_the_army national_army absorbed_into unified_army single_army armed_wing militant_group
      militant_activity sheltering`,
    points: "militia militias paramilitar* dismantl* army_of airports_secured",
    leans: "police security terror* officers garrison* armed_forces dissidents",
  },
  {
    category: "implementation",
    tells: `applying_the apply_the_terms put_it_into_effect putting_it_into honour_old honour_their honour_its inapplicable enforce enforcing legislation_to to_the_letter kept_its_word kept_their_word kept_his_word broken_promise* carry_it_out carry_them_out implement* ratif* enter_into_force entered_into_force enters_into_force timetable_for comply complies compliance carry_out
      carried_out carrying_out honour_it honoured_it honored_it honour_the honoured_the obligation obligations legally_binding
      application_of roll_out put_into_practice put_into_effect keep_its_word keep_its_promises keep_their_promises respect_the_accord
      respect_the_agreement respect_the_deal respect_the_terms follow_up dead_letter    
        violated_the_accord violation_of_the_accord breach_of_the_accord in_breach_of_the
      breach_of_the_agreement violated_the_agreement fully_committed stick_to_the_accord abide_by adhere* delivery_on still_binding`,
    points:
      "application legislation first_phase second_phase first_stage second_stage third_phase three_phases phase phases stage stages binding step_by_step",
    leans: "steps deadline delays delay commitments violated violations",
  },
  {
    category: "mediation",
    tells: `party_to_the_dispute neutral_ground role_in_the_talks role_in_the_process co_chairs co_chair troika quartet hospitality neutral_venue help_settle thanked_the mediation mediate mediates mediated mediating good_offices shuttle shuttled intermediar*
      go_between honest_broker contact_group host_the_talks host_talks host_a_round host_another_round host_the_next host_further
      host_a_summit offered_to_host as_a_venue national_dialogue carried_messages carry_messages carried_the_messages
      offered_its_services third_party_role facilitat* additional_guarantors role_as_mediator as_mediator as_a_mediator peace_efforts
      diplomatic_efforts passed_messages impartial`,
    points: "broker* mediator mediators host hosts hosted venue guarantor guarantors diplomacy special_envoy gathering",
    leans: "efforts envoy envoys good_will",
  },
  {
    category: "governance",
    tells: `decentrali* regional_assemblies northern_assembly southern_assembly own_parliament state_authority restore_authority motion_of_no interim_authority civil_institutions local_councils regional_government regional_autonomy broad_autonomy genuine_autonomy autonomy wide_autonomy two_governments cabinet_reshuffle resign resigns self_rule self_government self_governance local_institutions interim_executive interim_cabinet municipal_council* city_council provincial_assembly regional_assembly
      regional_parliament elected_parliament upper_chamber lower_chamber both_chambers bylaws self_governing chief_minister
      head_of_government civil_administration curriculum corruption resign* stepped_down step_down sacked appoint* coup
      state_of_emergency martial_law curfew cabinet_reshuffle government_posts governance civilian_government civilian_rule
      technocrat* run_by administration_of administered administer public_services public_administration local_government
      reform_of_the_state civil_service leave_the_government leave_the_coalition out_of_the_government impeach* confidence_vote
      no_confidence motion_of_censure  upper_house second_chamber provincial_council transfer_of_power
      civilian_control dissolve_parliament snap_poll sworn_in `,
    points:
      "decree parliament assembly lawmakers deputies cabinet administration senate legislature mayors ministers_of",
    leans: "reform reforms dismiss* government ministers council elected",
  },
  {
    category: "violence",
    tells: `civil_war revenge bloodbath attack attacks attacked attacking kill kills killed killing killings airstrike* air_strike* shelled shelling bombed bombing
      bombard* violence clash* casualt* wounded explosion* fired fires firing opened_fire gunmen shooting ambush* gunfire barrage*
      raid raids incursion* aggression slaughter bloodshed strikes_on provocation* escalat* go_to_war open_war sabotage assassinat*
      extort* battle battles drone_attack* drone_strike* blown_up gun_battle* exchange_of_fire bereaved condolences legitimate_targets`,
    points: `incident incidents offensive offensives blast bomb bombs strike strikes struck destroyed shot dead died invasion guided_bomb mortar spiralling`,
    leans: `war fighting deaths drone drones missiles injur* shots blame* fight danger hit targets incidents soldiers troops`,
  },
  {
    category: "process",
    tells: `vote_of_the_house vote_of_parliament on_the_agenda in_the_agenda return_to_the_table come_to_the_table leave_the_table negotiating_table next_round new_round talks_in direct_talks
      no_negotiations peace_talks peace_process resume_talks resumption_of_talks break_off_the_talks no_talks round_of_talks
      continue_talking`,
    points: `bridge_the_gap* bridge_gap* bridging_the_gap* bridging_gap* bridge_the_remaining bridge_the_divide bridge_the_difference* bridge_their_difference*
      bridge_difference* bridging_the_difference* bridging_their_difference* bridging_difference* build_bridges building_bridges bridging_proposal* road_to_peace road_to_a
      road_ahead long_road down_the_road end_of_the_road seize_the_opportunity seize_this_opportunity seize_the_diplomatic_opportunity seize_the_moment seize_the_chance
      pause_in_the_talks pause_in_talks pause_in_negotiations pause_in_the_negotiations plan_is_dead plan_was_dead deal_is_dead deal_was_dead talks_are_dead talks_were_dead
      process_is_dead process_was_dead accord_is_dead dead_end dead_in_the_water shooting_down_the_proposal* shoot_down_proposal* based_on_trust
      road_map road_maps roadmap roadmaps talks negotiations negotiate negotiating dialogue process sign_it negotiator negotiators draft proposal accepted_the_plan
      reject_the_plan the_reply root_causes a_deal final_status`,
    leans: `struck_out struck_off crossed_out plan text round agenda accord agreement treaty deal delegation delegations document paper sign
      signed table positions differences`,
  },
];
