package mx.icsoe.portal.trabajadores.datos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.Columna;
import mx.icsoe.portal.trabajadores.LlegadaDeRenglones.NoEntraron;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.Renglon;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.Tropiezo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agrega los de una tanda que no chocan con nadie, y dice de los demás con quién chocaron. */
final class ChoquesDeTanda {

    private final JdbcClient base;
    private final ContratoAbierto contrato;
    private final CargaId carga;
    private int fuera;

    ChoquesDeTanda(JdbcClient base, ContratoAbierto contrato, CargaId carga) {
        this.base = base;
        this.contrato = contrato;
        this.carga = carga;
    }

    ContratoAbierto contrato() {
        return contrato;
    }

    CargaId carga() {
        return carga;
    }

    /** Cuántos de la última tanda no entraron. */
    int fuera() {
        return fuera;
    }

    NoEntraron agregarLosQueQuepan(List<Renglon.Correcto> tanda) {
        Set<String> entraron = agregar(tanda);
        List<Renglon.Correcto> chocaron = new ArrayList<>();
        for (Renglon.Correcto renglon : tanda) {
            // Quitarla deja fuera a la segunda de dos filas iguales.
            if (!entraron.remove(pareja(renglon.trabajador()))) {
                chocaron.add(renglon);
            }
        }
        fuera = chocaron.size();
        return explicar(chocaron);
    }

    private Set<String> agregar(List<Renglon.Correcto> tanda) {
        return new HashSet<>(base.sql("""
                        insert into trabajadores.trabajador
                            (contratista_id, contrato_id, carga_id, nss, curp, sbc_centavos, nombre)
                        select :contratista, :contrato, :carga, nss, curp, sbc, nombre
                        from unnest(:nss::text[], :curp::text[], :sbc::integer[], :nombre::text[])
                            with ordinality as t (nss, curp, sbc, nombre, orden)
                        order by orden
                        on conflict do nothing
                        returning nss || curp
                        """)
                .param("contratista", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param("carga", carga.valor())
                .param(
                        "nss",
                        tanda.stream().map(r -> r.trabajador().nss().valor()).toArray(String[]::new))
                .param(
                        "curp",
                        tanda.stream().map(r -> r.trabajador().curp().valor()).toArray(String[]::new))
                .param(
                        "sbc",
                        tanda.stream().map(r -> r.trabajador().sbc().centavos()).toArray(Integer[]::new))
                .param(
                        "nombre",
                        tanda.stream()
                                .map(r -> r.trabajador().nombre().orElse(null))
                                .toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private NoEntraron explicar(List<Renglon.Correcto> chocaron) {
        Map<String, YaGuardado> porNss = new HashMap<>();
        Map<String, YaGuardado> porCurp = new HashMap<>();
        buscar(chocaron, guardado -> {
            porNss.put(guardado.nss(), guardado);
            porCurp.put(guardado.curp(), guardado);
        });
        List<Tropiezo> tropiezos = new ArrayList<>();
        Set<Long> yaEstaban = new HashSet<>();
        for (Renglon.Correcto renglon : chocaron) {
            var suNss = porNss.get(renglon.trabajador().nss().valor());
            var suCurp = porCurp.get(renglon.trabajador().curp().valor());
            List<Tropiezo> causas = suNss != null && suNss.equals(suCurp) && !suNss.deEstaCarga()
                    ? suNss.diferencias(renglon)
                    : causas(renglon, suNss, suCurp);
            tropiezos.addAll(causas);
            if (causas.isEmpty()) {
                yaEstaban.add(renglon.fila());
            }
        }
        return new NoEntraron(tropiezos, yaEstaban);
    }

    private void buscar(List<Renglon.Correcto> chocaron, Consumer<YaGuardado> hallado) {
        base.sql("""
                        select nss, curp, sbc_centavos, coalesce(nombre, '') as nombre,
                            carga_id is not distinct from :carga as de_esta_carga
                        from trabajadores.trabajador
                        where contratista_id = :contratista and contrato_id = :contrato
                          and (nss = any (:nss) or curp = any (:curp))
                        """)
                .param("contratista", contrato.contratista().valor())
                .param("contrato", contrato.id().valor())
                .param("carga", carga.valor())
                .param(
                        "nss",
                        chocaron.stream().map(r -> r.trabajador().nss().valor()).toArray(String[]::new))
                .param(
                        "curp",
                        chocaron.stream()
                                .map(r -> r.trabajador().curp().valor())
                                .toArray(String[]::new))
                .query((RowCallbackHandler) fila -> hallado.accept(YaGuardado.leer(fila)));
    }

    private static List<Tropiezo> causas(
            Renglon.Correcto renglon, @Nullable YaGuardado suNss, @Nullable YaGuardado suCurp) {
        List<Tropiezo> causas = new ArrayList<>();
        if (suNss != null) {
            var motivo = suNss.deEstaCarga() ? MotivoDeTrabajador.NSS_REPETIDO : MotivoDeTrabajador.NSS_REGISTRADO;
            causas.add(new Tropiezo(renglon.fila(), Columna.NSS.lugar(), motivo, suNss.nss(), Optional.empty()));
        }
        if (suCurp != null) {
            var motivo = suCurp.deEstaCarga() ? MotivoDeTrabajador.CURP_REPETIDA : MotivoDeTrabajador.CURP_REGISTRADA;
            causas.add(new Tropiezo(renglon.fila(), Columna.CURP.lugar(), motivo, suCurp.curp(), Optional.empty()));
        }
        return causas;
    }

    private static String pareja(Trabajador trabajador) {
        return trabajador.nss().valor() + trabajador.curp().valor();
    }
}
