package mx.icsoe.resistencia.presentacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen;
import mx.icsoe.resistencia.presentacion.Solicitudes.Pedida;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mira en la base y en el almacén si algo se perdió, se repitió o quedó a medias, por el portal que no muere. */
final class Recuento {

    /** Un renglón de una sola foto, así que vale aunque otros portales estén presentando. */
    private static final String LA_BASE_ENTERA = """
            select
              (select count(*) - count(distinct folio) from presentacion.intencion) as repetidas,
              (select count(*) from informativas.informativa i
                 where estado in ('PRESENTADA', 'SUSTITUIDA', 'SIN_EFECTOS') <> exists (
                   select from presentacion.presentada p join presentacion.folio f on f.folio = p.folio
                   where p.contratista_id = i.contratista_id and p.informativa_id = i.informativa_id)) as a_medias,
              (select coalesce(sum(ultimo), 0) from presentacion.consecutivo)
                 - (select count(*) from presentacion.intencion) as huecos
            """;

    private final JdbcClient base;
    private final Almacen almacen;

    Recuento(ApplicationContext portal) {
        this.base = portal.getBean(JdbcClient.class);
        this.almacen = portal.getBean(Almacen.class);
    }

    /** Cuántas de cada cosa mala: la cifra es su suma y debe ser cero. */
    record Malas(long perdidas, long distintas, long repetidas, long aMedias, long huecos) {

        static final Malas NINGUNA = new Malas(0, 0, 0, 0, 0);

        Malas mas(Malas otras) {
            return new Malas(
                    perdidas + otras.perdidas,
                    distintas + otras.distintas,
                    repetidas + otras.repetidas,
                    aMedias + otras.aMedias,
                    huecos + otras.huecos);
        }

        long total() {
            return perdidas + distintas + repetidas + aMedias + huecos;
        }

        @Override
        public String toString() {
            return "%d perdidas, %d con otro folio, %d repetidas, %d a medias, %d huecos"
                    .formatted(perdidas, distintas, repetidas, aMedias, huecos);
        }
    }

    /** Lo que hay de una informativa en la base. */
    record Guardada(Optional<String> asentada, Optional<String> presentada, Optional<String> acuse) {}

    Guardada guardada(Solicitud solicitud) {
        return base.sql("""
                        select i.folio as asentada, p.folio as presentada, p.acuse
                        from informativas.informativa f
                        left join presentacion.intencion i using (contratista_id, informativa_id)
                        left join presentacion.presentada p using (contratista_id, informativa_id)
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .param("contratista", solicitud.identidad().contratista().valor())
                .param("informativa", solicitud.informativa().valor())
                .query((renglon, numero) -> new Guardada(
                        Optional.ofNullable(renglon.getString("asentada")),
                        Optional.ofNullable(renglon.getString("presentada")),
                        Optional.ofNullable(renglon.getString("acuse"))))
                .single();
    }

    /** Tras una muerte: lo que se le mandó, con los folios que alcanzó a contestar, y la base entera. */
    Malas trasLaMuerte(List<Pedida> pedidas, Map<String, String> contestados) {
        Malas malas = laBaseEntera();
        for (Pedida pedida : pedidas) {
            malas = malas.mas(de(pedida, contestados));
        }
        return malas;
    }

    /** Una sola, con lo que se contestó de ella y lo que hay guardado. */
    Malas de(Pedida pedida, Map<String, String> contestados) {
        var contestado = Optional.ofNullable(
                contestados.get(pedida.solicitud().informativa().toString()));
        var guardada = guardada(pedida.solicitud());
        boolean perdida = (contestado.isPresent() && guardada.presentada().isEmpty())
                || (pedida.folio().isPresent() && guardada.asentada().isEmpty());
        boolean distinta = otro(contestado, guardada.presentada())
                || otro(guardada.presentada(), guardada.asentada())
                || otro(pedida.folio(), guardada.asentada());
        boolean aMedias = guardada.acuse().isPresent()
                && !entero(new Huella(guardada.acuse().get()));
        return new Malas(perdida ? 1 : 0, distinta ? 1 : 0, 0, aMedias ? 1 : 0, 0);
    }

    private static boolean otro(Optional<String> uno, Optional<String> otro) {
        return uno.isPresent() && otro.isPresent() && !uno.equals(otro);
    }

    private boolean entero(Huella acuse) {
        try (InputStream pdf = almacen.abrir(acuse)) {
            return pdf.read() == '%';
        } catch (ErrorDeAlmacen noEsta) {
            return false;
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    Malas laBaseEntera() {
        return base.sql(LA_BASE_ENTERA)
                .query((renglon, numero) -> new Malas(
                        0,
                        0,
                        renglon.getLong("repetidas"),
                        renglon.getLong("a_medias"),
                        Math.abs(renglon.getLong("huecos"))))
                .single();
    }

    /** Las firmas asentadas que nadie ha terminado. */
    long pendientes() {
        return cuenta("""
                select count(*) from presentacion.intencion i where not exists (select from presentacion.presentada p
                    where p.contratista_id = i.contratista_id and p.informativa_id = i.informativa_id)""");
    }

    private long cuenta(String sql) {
        return base.sql(sql).query(Long.class).single();
    }
}
