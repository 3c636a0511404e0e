package org.shaotai.persistence.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Writes an event's facts as the journal's JSON and reads them back; ids are bare numbers there and
 * limits read like {@code 5 WORK_DAY}.
 */
public final class Detail {

    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .registerModule(new Jdk8Module())
                    .registerModule(
                            new SimpleModule()
                                    .addSerializer(UnitId.class, bare(UnitId.class, UnitId::value))
                                    .addDeserializer(
                                            UnitId.class, number(UnitId.class, UnitId::new))
                                    .addSerializer(
                                            RegionId.class, bare(RegionId.class, RegionId::value))
                                    .addDeserializer(
                                            RegionId.class, number(RegionId.class, RegionId::new))
                                    .addSerializer(
                                            TimeLimit.class,
                                            bare(TimeLimit.class, TimeLimit::toString))
                                    .addDeserializer(
                                            TimeLimit.class,
                                            text(TimeLimit.class, TimeLimit::parse))
                                    .addSerializer(
                                            CategoryCode.class,
                                            bare(CategoryCode.class, CategoryCode::value))
                                    .addDeserializer(
                                            CategoryCode.class,
                                            text(CategoryCode.class, CategoryCode::new)))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Detail() {}

    /** The facts of an event as JSON. */
    public static String write(Object facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event the journal can keep: " + facts, e);
        }
    }

    /** The event that a row's JSON tells of. */
    public static <T> T read(String json, Class<T> kind) {
        try {
            return MAPPER.readValue(json, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + kind.getSimpleName() + ": " + json, e);
        }
    }

    private static <T> StdSerializer<T> bare(Class<T> type, Function<T, Object> value) {
        return new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T id, JsonGenerator out, SerializerProvider provider)
                    throws IOException {
                out.writeObject(value.apply(id));
            }
        };
    }

    private static <T> StdDeserializer<T> number(Class<T> type, Function<Long, T> make) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return make.apply(in.getLongValue());
            }
        };
    }

    private static <T> StdDeserializer<T> text(Class<T> type, Function<String, T> make) {
        return new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return make.apply(in.getText());
            }
        };
    }
}
