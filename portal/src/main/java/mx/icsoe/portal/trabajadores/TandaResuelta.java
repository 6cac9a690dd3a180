package mx.icsoe.portal.trabajadores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lo que va resultando de una tanda. */
final class TandaResuelta {

    private final RevisarSbc sbc;
    private final Renglones renglones;
    private final List<Tropiezo> tropiezos = new ArrayList<>();
    private final Set<Long> conError = new HashSet<>();
    private long cuantos;
    private long ultima;

    TandaResuelta(RevisarSbc sbc, Renglones renglones) {
        this.sbc = sbc;
        this.renglones = renglones;
    }

    void agregar(Renglon renglon, LlegadaDeRenglones.Tanda tanda) {
        cuantos++;
        ultima = renglon.fila();
        switch (renglon) {
            case Renglon.Correcto correcto -> {
                tanda.agregar(correcto);
                sbc.revisar(correcto.trabajador().sbc())
                        .ifPresent(motivo -> tropiezos.add(renglones.enSuColumna(new Tropiezo(
                                correcto.fila(),
                                Columna.SBC.ordinal(),
                                motivo,
                                correcto.trabajador().sbc().texto(),
                                Optional.empty()))));
            }
            case Renglon.Incorrecto incorrecto -> {
                conError.add(incorrecto.fila());
                tropiezos.addAll(incorrecto.tropiezos());
            }
        }
    }

    /** Quien choca ya no necesita el aviso de su SBC. */
    void chocaron(List<Tropiezo> choques) {
        choques.forEach(choque -> conError.add(choque.fila()));
        tropiezos.removeIf(tropiezo -> tropiezo.motivo().soloAvisa() && conError.contains(tropiezo.fila()));
        choques.forEach(choque -> tropiezos.add(renglones.enSuColumna(choque)));
        tropiezos.sort(Comparator.comparingLong(Tropiezo::fila).thenComparingInt(Tropiezo::columna));
    }

    long cuantos() {
        return cuantos;
    }

    List<Tropiezo> tropiezos() {
        return tropiezos;
    }

    ColaDeCargas.Avance avance(long punto) {
        long avisos = tropiezos.stream()
                .filter(tropiezo -> tropiezo.motivo().soloAvisa())
                .count();
        return new ColaDeCargas.Avance(Math.max(ultima, punto), cuantos - conError.size(), conError.size(), avisos);
    }
}
