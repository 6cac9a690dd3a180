package mx.icsoe.portal.trabajadores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.SalarioBase;

/** Lo que va resultando de una tanda. */
final class TandaResuelta {

    private final RevisarSbc sbc;
    private final Renglones renglones;
    private final List<Tropiezo> tropiezos = new ArrayList<>();
    private final Set<Long> conError = new HashSet<>();
    private Set<Long> yaEstaban = Set.of();
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
            case Renglon.Correcto correcto -> revisado(correcto, tanda);
            case Renglon.Incorrecto incorrecto -> {
                conError.add(incorrecto.fila());
                tropiezos.addAll(incorrecto.tropiezos());
            }
        }
    }

    private void revisado(Renglon.Correcto correcto, LlegadaDeRenglones.Tanda tanda) {
        SalarioBase salario = correcto.trabajador().sbc();
        Optional<MotivoDeTrabajador> fuera = sbc.revisar(salario);
        fuera.ifPresent(motivo -> tropiezos.add(renglones.enSuColumna(
                new Tropiezo(correcto.fila(), Columna.SBC.lugar(), motivo, salario.texto(), Optional.empty()))));
        if (fuera.filter(motivo -> !motivo.soloAvisa()).isPresent()) {
            conError.add(correcto.fila());
        } else {
            tanda.agregar(correcto);
        }
    }

    /** Quien no entró ya no necesita el aviso de su SBC. */
    void noEntraron(LlegadaDeRenglones.NoEntraron fuera) {
        fuera.tropiezos().forEach(tropiezo -> conError.add(tropiezo.fila()));
        yaEstaban = fuera.yaEstaban();
        tropiezos.removeIf(aviso ->
                aviso.motivo().soloAvisa() && (conError.contains(aviso.fila()) || yaEstaban.contains(aviso.fila())));
        fuera.tropiezos().stream().map(renglones::enSuColumna).forEach(tropiezos::add);
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
        return new ColaDeCargas.Avance(
                Math.max(ultima, punto),
                cuantos - conError.size() - yaEstaban.size(),
                conError.size(),
                yaEstaban.size(),
                avisos);
    }
}
