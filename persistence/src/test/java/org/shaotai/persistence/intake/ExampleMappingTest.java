package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.region.PlaceFinder;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

/** The mapping that ships as an example, held against a small file written like the real one. */
class ExampleMappingTest {

    private static final String FILE =
            """
            SRNumber,CreatedDate,Owner,RequestType,Status,RequestSource,ClosedDate,Address,Latitude,Longitude,NCName
            1-1,12/31/2017 11:59:58 PM,BOS,Homeless Encampment,Closed,Call,04/09/2018 09:18:35 AM,"1 A ST, 90026",34.07,-118.26,X NC
            1-2,12/30/2017 05:16:06 PM,BSL,Single Streetlight Issue,Closed,Email,12/30/2017 12:00:00 AM,"2 A ST",34.07,-118.26,X NC
            1-3,12/30/2017 10:00:00 AM,BOS,Bulky Items,Cancelled,Walk-in,01/02/2018 08:00:00 AM,"3 A ST",,,
            1-4,12/30/2017 10:00:00 AM,ITA,Other,Referred Out,Mobile App,01/02/2018 08:00:00 AM,"4 A ST",34.07,-118.26,
            1-5,12/30/2017 10:00:00 AM,OCB,Graffiti Removal,Open,Driver Self Report,,"5 A ST",34.07,-118.26,
            """;

    @TempDir Path dir;

    @ParameterizedTest
    @EnumSource
    void takes_every_row_of_the_city_file(Dialect dialect) throws IOException {
        Mapping mapping = MappingFile.read(Path.of("../packaging/mappings/la311.json")).value();
        Path file = Files.writeString(dir.resolve("la.csv"), FILE);
        Clock clock = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (Store store = TestStore.open(dialect, clock)) {
            TestTown.in(store);

            ImportResult result =
                    store.imports()
                            .run(
                                    new MatterImport.Order(
                                            file,
                                            mapping,
                                            dir.resolve("rejects.csv"),
                                            Wording.BARE,
                                            Actor.SYSTEM),
                                    new MatterImport.Grids(
                                            new PlaceFinder(List.of()), Optional.empty()),
                                    Progress.SILENT)
                            .value();

            assertThat(result.added()).isEqualTo(5);
            assertThat(result.unmapped()).isEmpty();
            assertThat(result.places().withPoint()).isEqualTo(4);
            assertThat(result.places().inNoGrid()).isEqualTo(4);
            Instant noon = Instant.parse("2017-12-31T20:00:00Z");
            assertThat(store.matters().list(MatterQuery.openAt(noon))).hasSize(3);
        }
    }
}
